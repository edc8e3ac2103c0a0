import { describe, expect, it } from "vitest";
import type { ActName } from "#model/acts.ts";
import { facts } from "#model/facts.ts";
import type { Form, Raw } from "#model/form.ts";
import { fieldsOf } from "#model/form.ts";
import { cast } from "../town/cast.ts";
import { deeds } from "../town/deeds.ts";
import { everyKind } from "../town/every.ts";
import { smallTown } from "../town/small.ts";
import { Town } from "../town/town.ts";
import { type Home, rows } from "./home.ts";

/** What no paper, no policy and no number holds. */
const canary = "⚑";

/** Numbers of papers and codes, typed as text: they are what the fact is about and stand in its body. */
const numbers = ["document", "number", "invoice", "voucher", "credit", "initials"];
/** Prices in sealed envelopes: kept beside the fact, typed as money. */
const sums = ["quoted.price"];
/** Telephones take nothing but digits: they are looked for as they are. */
const phones = ["authorised.phone", "registered.phone"];
/** Fields of days as text. */
const days = ["off", "work"];

/** In every field where people write, a canary. */
export class CanaryTown extends Town {
  override tries(handle: string, act: ActName, id: string, raw: Raw = {}, once?: string) {
    const form = (deeds.get(act) as { form?: Form } | undefined)?.form;
    if (!form) throw new Error(`no form of ${act}`);
    const written = fieldsOf(form).flatMap(([name, asked]) => (asked.kind === "text" || asked.kind === "lines" ? [name] : []));
    const isText = (name: string) =>
      (written.includes(name) && ![...numbers, ...days, "phone"].includes(name)) ||
      /^(items\.reason|rows\.(text|place)|points\.note|budget\.item|aims\.goal|faults\.what|milestones\.(label|delivers))\.|^answers\.value\.before$/.test(
        name,
      );
    // The name that a file was sent under is somebody's words too.
    const named = (value: Raw[string]) => (typeof value === "string" ? value.replace('"name":"', `"name":"${canary}`) : value);
    const marked = Object.entries(raw).map(([name, value]) => [
      name,
      isText(name) && value !== "" ? `${String(value)}${canary}` : named(value),
    ]);
    return super.tries(handle, act, id, Object.fromEntries(marked), once);
  }
}

export const markedCast = cast.map((one) => ({ ...one, name: `${one.name}${canary}` }));

/** Every kind of fact that has texts, and no body with a canary in it. */
async function expectNoCanary(town: Town, but: readonly string[] = []): Promise<void> {
  expect(await rows(town.db, `SELECT leaf, kind, body FROM facts WHERE instr(body, '${canary}') > 0`)).toEqual([]);
  const marked = await rows<{ kind: string; name: string }>(
    town.db,
    `SELECT DISTINCT f.kind, t.key AS name FROM facts f, json_each(f.body, '$.texts') t JOIN texts w ON w.digest = t.value AND instr(w.text, '${canary}') > 0`,
  );
  const told = marked.map(({ kind, name }) => `${kind}.${name}`);
  const wanted = Object.entries(facts).flatMap(([kind, fact]) => fact.texts.map((name) => `${kind}.${name}`));
  expect(wanted.filter((one) => !told.includes(one))).toEqual(but);
}

export function canarySuite(home: Home): void {
  describe("the bodies of facts", () => {
    it("hold nothing that a person wrote: every text is beside them, where it can be erased", async () => {
      const database = await home();
      const { now } = await smallTown(database, { people: markedCast });
      const town = new CanaryTown(database);
      town.now = now;
      await everyKind(town);
      await expectNoCanary(town, [...sums, ...phones, "policy_published.origins", "layer_drafted.layer", "areas_imported.tree"]);
      const typed = [...cast.flatMap(({ phone }) => phone ?? []), "18800000001"];
      expect(await rows(town.db, `SELECT leaf FROM facts WHERE ${typed.map((phone) => `instr(body, '${phone}')`).join(" OR ")}`)).toEqual(
        [],
      );
    }, 60_000);
  });
}
