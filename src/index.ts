// Placeholder until the front door is built.
export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === "/healthz") return Response.json({ ok: true });
    return env.ASSETS.fetch(request);
  },
  async scheduled() {},
} satisfies ExportedHandler<Env>;
