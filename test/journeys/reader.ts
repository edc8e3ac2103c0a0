/** A reader at a browser: signs in as one of the cast, opens pages, fills forms by their fields, presses what the page offers. */
import type { Browser, BrowserContext, Page } from "playwright-core";

/** A file from somebody's disk or camera. */
interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
export type Fields = Readonly<Record<string, string | readonly string[] | Upload>>;

export interface Options {
  /** Without scripts everything must work too. */
  readonly scripts?: boolean;
  readonly phone?: boolean;
}

export class Reader {
  private constructor(
    readonly url: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async of(browser: Browser, url: string, handle: string | null, { scripts = true, phone = false }: Options = {}): Promise<Reader> {
    const viewport = phone ? { width: 390, height: 844 } : { width: 1280, height: 900 };
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport, locale: "zh-CN" });
    context.setDefaultTimeout(10_000);
    const reader = new Reader(url, context, await context.newPage());
    if (handle !== null) await reader.signIn(handle);
    return reader;
  }

  private async signIn(handle: string): Promise<void> {
    const answer = await this.context.request.post(`${this.url}/session`, { form: { person: handle }, maxRedirects: 0 });
    if (answer.status() !== 303) throw new Error(`${handle} cannot sign in: ${answer.status()}`);
  }

  async open(path: string): Promise<number> {
    return (await this.page.goto(this.url + path))?.status() ?? 0;
  }

  /** Fills the form on the page and sends it; the status of the page that follows. */
  async send(fields: Fields): Promise<number> {
    for (const [name, value] of Object.entries(fields)) await this.fill(name, value);
    const [answer] = await Promise.all([
      this.page.waitForResponse((each) => each.request().method() === "POST"),
      this.page.locator("main form[method=post] button").last().click(),
    ]);
    await this.page.waitForLoadState();
    return answer.status();
  }

  private async fill(name: string, value: Fields[string]): Promise<void> {
    const field = this.page.locator(`main [name="${name}"]`);
    if (typeof value === "object" && "buffer" in value) return field.setInputFiles([value]);
    const type = await field.first().getAttribute("type");
    if (type === "radio" || type === "checkbox") {
      for (const each of typeof value === "string" ? [value] : value)
        await this.page.locator(`main [name="${name}"][value="${each}"]`).check({ force: true });
    } else if ((await field.first().evaluate((element) => element.tagName)) === "SELECT") await field.first().selectOption(value);
    else if (type !== "hidden") await field.first().fill(String(value));
  }

  /** Follows an offer of the page to its form, as `现在可以办理` shows it. */
  async act(path: string, noun: string, fields: Fields = {}): Promise<number> {
    await this.open(path);
    const offer = this.page.locator(`main a[href="${path}/${noun}/new"]`).first();
    if ((await offer.count()) === 0) throw new Error(`${noun} is not offered: ${await this.text()}`);
    await offer.click();
    await this.page.waitForLoadState();
    return this.send(fields);
  }

  /** Presses a form that stands on the page itself; with a `choice`, the one of several that carries it. */
  async press(path: string, action: string, choice?: string): Promise<number> {
    if (new URL(this.page.url()).pathname !== path) await this.open(path);
    const carrying = choice === undefined ? "" : `:has(input[name=choice][value="${choice}"])`;
    const button = this.page.locator(`main form[action="${action}"]${carrying} button`).first();
    const [answer] = await Promise.all([this.page.waitForResponse((each) => each.request().method() === "POST"), button.click()]);
    await this.page.waitForLoadState();
    return answer.status();
  }

  async text(): Promise<string> {
    return (await this.page.locator("main").innerText()).replace(/\s+/g, " ");
  }

  /** What they see now, kept under docs/pictures/journeys when pictures are asked for (npm run pictures); from the top, or from where `at` is. */
  async picture(name: string, at?: string): Promise<void> {
    if (process.env["PICTURES"] === undefined) return;
    if (at === undefined) await this.page.evaluate("scrollTo(0, 0)");
    else
      await this.page
        .locator(at)
        .first()
        .evaluate((element) => element.scrollIntoView());
    await this.page.screenshot({ path: `docs/pictures/journeys/${name}.jpg`, type: "jpeg", quality: 60 });
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** As somebody, do something, and leave. */
export async function as<T>(
  browser: Browser,
  url: string,
  handle: string | null,
  does: (reader: Reader) => Promise<T>,
  options: Options = {},
): Promise<T> {
  const reader = await Reader.of(browser, url, handle, options);
  try {
    return await does(reader);
  } finally {
    await reader.close();
  }
}
