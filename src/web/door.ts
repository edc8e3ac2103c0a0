/**
 * The generic door of every act: it shows the form, reads it, does the deed and answers.
 * Authority before fields: 403 or 409 first, then 422 with the form as it was typed, then 303 to the page of what was done.
 */
import type { Hono } from "hono";
import type { Fact } from "#model/draft.ts";
import type { FieldErrors, Raw } from "#model/form.ts";
import type { AreaRow } from "#model/lists.ts";
import { stranger } from "#model/people/roles.ts";
import { isRefusal, type Refusal, refusals } from "#model/refusals.ts";
import { noteDenial } from "#store/open/deny.ts";
import { fetch, type Reading, together } from "#store/read.ts";
import { FormPage } from "#views/form.tsx";
import type { Sheet } from "#views/setting.ts";
import { page, refused, statusOf } from "./answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "./ask.ts";
import { bodyOf } from "./body.ts";
import { type Deed, first } from "./deed.ts";
import { same } from "./token.ts";

/** A page of its own for a form that is more than a list of fields. */
export type Draw<K> = (c: Ctx, known: K, sheet: Sheet) => ReturnType<typeof FormPage>;

export interface Place {
  /** `/projects/:id` → the path of the form and of its post. */
  readonly form: string;
  readonly post: string;
  /** The id of what it is done to. */
  readonly id: (c: Ctx, raw: Raw) => string | undefined | Promise<string | undefined>;
  /** Whoever comes by may, without signing in. */
  readonly unsigned?: true;
  /** For what is new in an area: the areas to choose from. */
  readonly areas?: (c: Ctx) => Reading<readonly AreaRow[]>;
  /** The page from which it is done; where it does not say, one step up from where the form is sent. */
  readonly back?: string;
  /** Where to go when it is done. */
  readonly done: (id: string, facts: readonly Fact[]) => string;
}

export function openDoor<K>(app: Hono<Env>, deed: Deed<K>, place: Place, draw?: Draw<K>): void {
  app.get(place.form, async (c) => {
    const raw = c.req.queries();
    return (await place.id(c, raw)) === undefined ? refused(c, { refusal: "not_your_role" }) : show(c, deed, place, raw, draw);
  });
  app.post(place.post, (c) => take(c, deed, place, draw));
}

async function take<K>(c: Ctx, deed: Deed<K>, place: Place, draw?: Draw<K>): Promise<Response> {
  const asker = c.get("asker");
  if (!asker && !place.unsigned) return refused(c, { refusal: "sign_in" });
  const { raw, files } = await bodyOf(c, deed.form);
  try {
    return await does(c, deed, place, raw, () => files.keep(), draw);
  } finally {
    await files.drop();
  }
}

async function does<K>(c: Ctx, deed: Deed<K>, place: Place, raw: Raw, keep: () => Promise<void>, draw?: Draw<K>): Promise<Response> {
  const asker = c.get("asker");
  const token = first(raw["once"]);
  // Without a session there is none that another site could ride on; without a token of its own, what is sent twice would be done twice.
  if ((asker && !same(first(raw["csrf"]), asker.csrf)) || !/^[\w-]{16,64}$/.test(token))
    return refused(c, { refusal: "stale_form" }, place.form.replace(/:id/, c.req.param("id") ?? ""));
  const id = await place.id(c, raw);
  if (id === undefined) return denied(c, deed, place, "", { refusal: "not_your_role" });
  const { db, now } = c.get("house");
  const once = { token, answer: (facts: readonly Fact[]) => place.done(id, facts) };
  const answer = await deed.run(db, { who: asker?.id ?? stranger.id, id, raw, now, before: keep, once });
  if ("errors" in answer) return show(c, deed, place, raw, draw, answer);
  if (isRefusal(answer))
    return statusOf(answer) === 422 || (statusOf(answer) === 409 && answer.field !== undefined)
      ? show(c, deed, place, raw, draw, { refusal: answer })
      : denied(c, deed, place, id, answer);
  c.set("due", answer.due);
  return c.redirect(answer.answer ?? place.done(id, answer.facts), 303);
}

/** Refusals for want of authority are kept; all are told in words. */
async function denied<K>(c: Ctx, deed: Deed<K>, place: Place, id: string, refusal: Refusal): Promise<Response> {
  const { db, now } = c.get("house");
  if (refusals[refusal.refusal] === 403)
    await noteDenial(db, { at: now(), person: c.get("asker")?.id ?? null, act: deed.name, subject: id, refusal: refusal.refusal });
  return refused(c, refusal, backTo(place, id));
}

const postTo = (place: Place, id: string): string => place.post.replace(/:id/, id);
const backTo = (place: Place, id: string): string => place.back ?? (postTo(place, id).split("/").slice(0, -1).join("/") || "/");

/** What is wrong with a form that was sent. */
interface Wrong {
  readonly errors?: FieldErrors;
  readonly refusal?: Refusal;
}

/** The form: empty, or as it was typed with what is wrong beside the fields. */
export async function show<K>(c: Ctx, deed: Deed<K>, place: Place, raw: Raw, draw?: Draw<K>, wrong?: Wrong): Promise<Response> {
  const id = (await place.id(c, raw)) ?? "";
  const { db, now } = c.get("house");
  const { known, areas } = await fetch(
    db,
    together({ known: deed.know(db, id, now(), { who: whoOf(c).id, raw }), areas: place.areas?.(c) ?? nowhere }),
  );
  if (known === undefined) return refused(c, { refusal: "not_found" });
  const barred = deed.may(known, whoOf(c), handOf(c));
  if (barred) return denied(c, deed, place, id, barred);
  const s = settingOf(c);
  const reader = { who: whoOf(c), today: handOf(c).today };
  const asks = deed.filling.options?.(known, s.lang, reader) ?? {};
  const inArea = areas.length > 0 ? { area: areas.map((each) => ({ value: each.code, label: each.name })) } : {};
  const sheet: Sheet = {
    act: deed.name,
    action: postTo(place, id),
    values: wrong ? { ...raw, area: first(raw["area"]) || id } : { ...deed.filling.values?.(known, raw), ...raw, area: id },
    options: { ...asks, ...inArea },
    extras: deed.filling.extras?.(known, s.lang, reader) ?? [],
    ...told(wrong),
  };
  return page(
    c,
    draw ? draw(c, known, sheet) : FormPage({ s, form: deed.form, sheet, about: deed.about(known, s.lang), back: backTo(place, id) }),
    wrong?.refusal ? statusOf(wrong.refusal) : wrong ? 422 : 200,
  );
}
const nowhere: Reading<readonly AreaRow[]> = { statements: [], fold: () => [] };

/** Each wrong field with its code; a refusal beside its field, or above the form. */
function told({ errors = {}, refusal }: Wrong = {}): Pick<Sheet, "errors" | "refusal"> {
  const codes = Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, { code }]));
  if (!refusal) return { errors: codes };
  const beside = [refusal, ...(refusal.more ?? [])].flatMap((one) => (one.field === undefined ? [] : [[one.field, one] as const]));
  return { errors: { ...codes, ...Object.fromEntries(beside) }, ...(refusal.field === undefined ? { refusal } : {}) };
}
