/** The seed: a Worker of its own, outside the product, that lays the ground and tells the demonstration town through the acts. */
import { pictures } from "../../test/support/town/story/drawn.ts";
import { startClock, tell } from "../../test/support/town/story/tell.ts";
import { Town } from "../../test/support/town/town.ts";

export default {
  async fetch(request, env) {
    const { empty } = await request.json<{ empty: boolean }>();
    if (empty) {
      const town = new Town(env.DB);
      town.now = Date.now();
      await town.layGround();
    } else {
      await startClock(await tell(env.DB));
      for (const { id, bytes, digest } of pictures())
        await env.FILES.put(id, bytes, { sha256: digest, httpMetadata: { contentType: "image/png" } });
    }
    return Response.json({ ok: true });
  },
} satisfies ExportedHandler<Env>;
