/** The trail of a project that was paid in part: leaf numbers 1–9, days in order. */
import type { Fact } from "#model/draft.ts";
import type { Envelope } from "#model/envelope.ts";
import type { FactKind } from "#model/facts.ts";
import { receipt } from "./known.ts";

/** A kept fact of the project: leaf and seq `n`, on a day. */
export function fact<K extends FactKind>(
  n: number,
  kind: K,
  on: string,
  given: { body?: object; texts?: object; to?: Envelope["to"] } = {},
): Fact {
  const envelope = {
    by: "p-x",
    role: "clerk",
    delegateOf: null,
    at: Date.parse(`${on}T09:00:00+08:00`),
    on,
    ...(given.to ? { to: given.to } : {}),
  };
  return {
    subject: `project:${receipt}`,
    seq: n,
    leaf: n,
    kind,
    body: given.body ?? {},
    texts: given.texts ?? {},
    envelope,
    tells: [],
  } as unknown as Fact;
}

const to = (stage: "screening" | "procurement" | "delivery" | "acceptance" | "payment" | "resolution") => ({
  to: { stage, gate: null, turn: "x", due: null },
});
const steps = {
  proposed: fact(1, "proposed", "2026-05-11", to("screening")),
  screened: fact(2, "screened", "2026-05-12", to("resolution")),
  established: fact(3, "established", "2026-06-05", to("procurement")),
  due_moved: fact(4, "due_moved", "2026-06-11", to("procurement")),
  contracted: fact(5, "contracted", "2026-06-08", to("delivery")),
  completed: fact(6, "completed", "2026-06-10", to("acceptance")),
  accepted: fact(7, "accepted", "2026-06-10", to("payment")),
  released: fact(8, "released", "2026-06-11", to("payment")),
  paid: fact(9, "paid", "2026-06-12", to("payment")),
  closed: fact(10, "closed", "2026-06-12", to("payment")),
} as const satisfies Record<string, Fact>;

/** Up to and with the fact of this kind. */
export function trail(last: keyof typeof steps, ...more: readonly Fact[]): readonly Fact[] {
  const all = Object.entries(steps);
  return [...all.slice(0, all.findIndex(([kind]) => kind === last) + 1).map(([, one]) => one), ...more];
}

/** What a notice says of it has been fixed for this gate. */
export const fixedAt = (gate: string, texts: object = {}): Fact =>
  fact(1, "fixed", "2026-06-05", { body: { gate, class: "WORKS", amount: 8_600_000, beneficiaries: 420 }, texts });
