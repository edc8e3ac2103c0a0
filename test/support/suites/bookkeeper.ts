/** The ledger kept a second time, by hand: what a line and its holders stand at, and what may be posted. Shares nothing with the store. */
export const kinds = [
  "APPROPRIATE",
  "WITHDRAW",
  "HOLD",
  "RELEASE",
  "COMMIT",
  "DECOMMIT",
  "PAY",
  "REFUND",
  "LAPSE",
  "CARRY_OUT",
  "CARRY_IN",
] as const;
export type Kind = (typeof kinds)[number];

export interface Line {
  appropriated: number;
  carried_in: number;
  carried_out: number;
  held: number;
  committed: number;
  paid: number;
  lapsed: number;
}
export interface Share {
  h_held: number;
  h_committed: number;
  h_paid: number;
}
export interface Posted {
  readonly line: string;
  readonly kind: Kind;
  readonly holder: string | null;
  readonly amount: number;
  readonly reverses?: number | undefined;
}
export interface Row extends Line, Share, Omit<Posted, "reverses"> {
  readonly n: number;
  readonly m: number;
  readonly sign: number;
  readonly reverses: number | null;
}

const nothing = (): Line => ({ appropriated: 0, carried_in: 0, carried_out: 0, held: 0, committed: 0, paid: 0, lapsed: 0 });
const ofHolder: readonly Kind[] = ["HOLD", "RELEASE", "COMMIT", "DECOMMIT", "PAY", "REFUND"];

type Where = "held" | "committed" | "paid";

/** Of the line and of its holder at once. */
function both(at: Line & Share, where: Where, by: number): void {
  at[where] += by;
  at[`h_${where}`] += by;
}

function move(at: Line & Share, kind: Kind, amount: number): void {
  if (kind === "APPROPRIATE") at.appropriated += amount;
  if (kind === "WITHDRAW") at.appropriated -= amount;
  if (kind === "HOLD") both(at, "held", amount);
  if (kind === "RELEASE" || kind === "COMMIT") both(at, "held", -amount);
  if (kind === "COMMIT") both(at, "committed", amount);
  if (kind === "DECOMMIT" || kind === "PAY") both(at, "committed", -amount);
  if (kind === "PAY") both(at, "paid", amount);
  if (kind === "REFUND") both(at, "paid", -amount);
  if (kind === "LAPSE") at.lapsed += amount;
  if (kind === "CARRY_OUT") at.carried_out += amount;
  if (kind === "CARRY_IN") at.carried_in += amount;
}

export class Bookkeeper {
  readonly rows: Row[] = [];

  constructor(
    /** holder and line → ceiling */
    readonly ceilings: ReadonlyMap<string, number>,
    readonly accepted: readonly string[],
  ) {}

  of = (line: string): readonly Row[] => this.rows.filter((row) => row.line === line);
  line = (line: string): Line => this.of(line).at(-1) ?? nothing();
  private share(line: string, holder: string | null): (Share & { m: number }) | undefined {
    return holder === null ? undefined : this.of(line).findLast((row) => row.holder === holder);
  }

  /** The entry that would follow, whether or not it may. */
  next({ line, kind, holder, amount, reverses }: Posted): Row {
    const { appropriated, carried_in, carried_out, held, committed, paid, lapsed } = this.line(line);
    const own = this.share(line, holder);
    const at = {
      appropriated,
      carried_in,
      carried_out,
      held,
      committed,
      paid,
      lapsed,
      h_held: own?.h_held ?? 0,
      h_committed: own?.h_committed ?? 0,
      h_paid: own?.h_paid ?? 0,
    };
    const sign = reverses === undefined ? 1 : -1;
    move(at, kind, sign * amount);
    const share = holder === null ? { h_held: 0, h_committed: 0, h_paid: 0 } : {};
    return {
      line,
      kind,
      holder,
      amount,
      sign,
      reverses: reverses ?? null,
      ...at,
      ...share,
      n: this.of(line).length + 1,
      m: holder === null ? 0 : (own?.m ?? 0) + 1,
    };
  }

  may(row: Row): boolean {
    const { appropriated, carried_in, carried_out, held, committed, paid, lapsed, h_held, h_committed, h_paid } = row;
    if (!Number.isInteger(row.amount) || row.amount <= 0 || ofHolder.includes(row.kind) !== (row.holder !== null)) return false;
    if (Math.min(appropriated, carried_in, carried_out, held, committed, paid, lapsed, h_held, h_committed, h_paid) < 0) return false;
    if (held + committed + paid + lapsed + carried_out > appropriated + carried_in) return false;
    if (row.holder !== null && h_held + h_committed + h_paid > (this.ceilings.get(`${row.holder} ${row.line}`) ?? 0)) return false;
    if (row.kind === "PAY" && row.sign === 1 && !this.accepted.includes(row.holder ?? "")) return false;
    return row.reverses === null || this.mayReverse(row);
  }

  private mayReverse({ line, reverses, kind, holder, amount }: Row): boolean {
    const found = this.of(line).find((row) => row.n === reverses);
    const like = found?.sign === 1 && found.kind === kind && found.holder === holder && found.amount === amount;
    return like && !this.of(line).some((row) => row.reverses === reverses);
  }
}
