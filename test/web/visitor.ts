/** Somebody at the door of the Worker itself: signs in, opens pages, sends forms as a browser without scripts does. */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import house from "../../src/index.ts";

const origin = "https://house.test";
type Field = string | File;

export class Visitor {
  private constructor(private readonly cookie: string) {}

  static stranger = (): Visitor => new Visitor("");

  static async as(handle: string): Promise<Visitor> {
    const body = new URLSearchParams({ person: handle });
    const answer = await house.fetch(new Request(`${origin}/session`, { method: "POST", body }), env, createExecutionContext());
    if (answer.status !== 303) throw new Error(`${handle} cannot sign in: ${answer.status}`);
    return new Visitor(answer.headers.get("set-cookie")?.split(";")[0] ?? "");
  }

  get(path: string, method: "GET" | "HEAD" = "GET"): Promise<Response> {
    return this.ask(path, { method });
  }

  /** Opens the form, fills it in and sends it. */
  async send(form: string, post: string, fields: Readonly<Record<string, Field | readonly Field[]>>, once?: string): Promise<Response> {
    const hidden = await this.hidden(form);
    const body = new FormData();
    body.set("csrf", hidden.csrf);
    body.set("once", once ?? hidden.once);
    for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value);
    return this.ask(post, { method: "POST", body });
  }

  /** What a form's page carries unseen. */
  async hidden(form: string): Promise<{ readonly csrf: string; readonly once: string }> {
    const page = await (await this.get(form)).text();
    const value = (name: string) => page.match(new RegExp(`name="${name}" value="([^"]+)"`))?.[1] ?? "";
    return { csrf: value("csrf"), once: value("once") };
  }

  /** Sends what comes out of a stream, as it comes. */
  stream(path: string, body: ReadableStream, headers: Readonly<Record<string, string>>): Promise<Response> {
    return this.ask(path, { method: "POST", body, headers });
  }

  /** The answer is read to its end: a stream left open would outlive its test. */
  private async ask(path: string, init: RequestInit<IncomingRequestCfProperties> = {}): Promise<Response> {
    const headers = { ...init.headers, ...(this.cookie ? { Cookie: this.cookie } : {}) };
    const answer = await house.fetch(
      new Request<unknown, IncomingRequestCfProperties>(origin + path, { ...init, headers, redirect: "manual" }),
      env,
      createExecutionContext(),
    );
    const body = await answer.arrayBuffer();
    return new Response(body.byteLength > 0 ? body : null, answer);
  }
}

export const fileOf = (bytes: Uint8Array<ArrayBuffer> | string, name: string, type = "image/jpeg"): File =>
  new File([bytes], name, { type });
