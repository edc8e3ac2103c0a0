// Placeholder until the town is built.
export default {
  async fetch() {
    return Response.json({ ok: true });
  },
} satisfies ExportedHandler<Env>;
