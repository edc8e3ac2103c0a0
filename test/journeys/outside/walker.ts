/** Goes through the town by its links as somebody of it, without a browser: a few pages of each kind. */
import { browse } from "../../../scripts/bench/browse.mjs";

interface Sent {
  readonly action: string;
  readonly multipart: boolean;
  /** In the order of the page; what people do not see has its value already. */
  readonly fields: readonly { readonly name: string; readonly hidden: string | null }[];
}

const plain = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const of = (tag: string, name: string): string => plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

const linksIn = (html: string): readonly string[] => (html.match(/<a\b[^>]*\bhref="[^"#]+/g) ?? []).map((tag) => of(`${tag}"`, "href"));

export const formsIn = (html: string): readonly Sent[] =>
  (html.match(/<form\b[^>]*\bmethod="post"[\s\S]*?<\/form>/g) ?? []).map((form) => {
    const [head = ""] = form.split(">", 1);
    const fields = (form.match(/<(?:input|select|textarea)\b[^>]*\bname="[^>]*/g) ?? []).map((tag) => ({
      name: of(tag, "name"),
      hidden: of(tag, "type") === "hidden" ? of(tag, "value") : null,
    }));
    return { action: of(head, "action"), multipart: of(head, "enctype") !== "", fields };
  });

/** Pages that differ only in what they are about are of one kind. */
function kindOf(href: string): string {
  const { pathname, searchParams } = new URL(href, "http://town");
  return `${pathname.replace(/\/[^/]*\d[^/]*/g, "/*")}?${[...searchParams.keys()].sort().join("&")}`;
}

export async function walker(url: string, handle: string | null, most: number) {
  const reader = handle === null ? undefined : await browse(url, handle);
  const headers: Record<string, string> = reader ? { cookie: reader.cookie } : {};
  const ask = (path: string) => fetch(url + path, { headers, redirect: "manual" });
  /** After a body that was too much the connection is closed: what is asked next is asked again. */
  const get = (path: string) => ask(path).catch(() => ask(path));
  const counts = new Map<string, number>();
  const met = new Set<string>();
  const todo: { readonly path: string; readonly from: string }[] = [];

  function meet(href: string, from: string): void {
    const to = new URL(href, url + from);
    const path = to.pathname + to.search;
    const count = counts.get(kindOf(path)) ?? 0;
    if (to.origin !== url || to.pathname === "/settings" || met.has(path) || count >= most) return;
    met.add(path);
    counts.set(kindOf(path), count + 1);
    todo.push({ path, from });
  }

  return {
    kindOf,
    /** Every page that links lead to, from the front page and the desk on. */
    async *pages() {
      meet("/", "/");
      if (reader) meet("/desk", "/");
      for (let next = todo.shift(); next; next = todo.shift()) {
        const answer = await get(next.path);
        const isPage = answer.status === 200 && answer.headers.get("content-type")?.startsWith("text/html") === true;
        const text = isPage ? await answer.text() : "";
        await (isPage ? undefined : answer.body?.cancel());
        for (const href of linksIn(text)) meet(href, next.path);
        yield { ...next, status: answer.status, text };
      }
    },
    /** Opens the page anew and sends its form, every field that people fill with the same answer. */
    async send(path: string, { action, multipart }: Sent, answer: string) {
      const form = formsIn(await (await get(path)).text()).find((one) => one.action === action);
      const body = multipart ? new FormData() : new URLSearchParams();
      for (const { name, hidden } of form?.fields ?? []) body.append(name, hidden ?? answer);
      const answered = await fetch(url + action, { method: "POST", headers, body, redirect: "manual" });
      return { status: answered.status, said: await answered.text() };
    },
  };
}
