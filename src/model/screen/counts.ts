/** How many orders were received, dispatched to other channels and solved there ("800 collected, 700 solved"). */
export interface TransferCounts {
  readonly sent: number;
  readonly replied: number;
  readonly solved: number;
  readonly half: number;
  readonly unsolved: number;
  /** Past its limit without an answer. */
  readonly late: number;
}
/** A community, and of it a grid: nothing where the grid is not known, or the community has none. */
export interface Whereabouts {
  readonly area: string;
  readonly areaName: string;
  readonly grid: string | null;
  readonly gridName: string | null;
}
export interface TransferRow extends Whereabouts, TransferCounts {
  readonly office: string;
}
interface ReceivedRow extends Whereabouts {
  readonly received: number;
}
export interface TransferPage {
  readonly received: readonly ReceivedRow[];
  readonly rows: readonly TransferRow[];
}

const none: TransferCounts = { sent: 0, replied: 0, solved: 0, half: 0, unsolved: 0, late: 0 };
const summed = (rows: readonly TransferCounts[]): TransferCounts =>
  rows.reduce(
    (sum, row) => ({
      sent: sum.sent + row.sent,
      replied: sum.replied + row.replied,
      solved: sum.solved + row.solved,
      half: sum.half + row.half,
      unsolved: sum.unsolved + row.unsolved,
      late: sum.late + row.late,
    }),
    none,
  );
const count = (received: readonly ReceivedRow[]): number => received.reduce((sum, one) => sum + one.received, 0);

/** By office; by community, with what it received; by grid, where a community has grids. */
export function grouped({ received, rows }: TransferPage) {
  const offices = [...new Set(rows.map((row) => row.office))].sort();
  const within = (mine: (one: Whereabouts) => boolean) => ({ received: count(received.filter(mine)), ...summed(rows.filter(mine)) });
  const communities = unique(received, ({ area }) => area);
  const grids = unique(
    received.filter(({ grid }) => grid !== null),
    ({ grid }) => grid,
  );
  return {
    communities: communities.map(({ area, areaName }) => ({ area, areaName, ...within((one) => one.area === area) })),
    grids: grids.map(({ grid, gridName, area, areaName }) => ({ grid, gridName, area, areaName, ...within((one) => one.grid === grid) })),
    offices: offices.map((office) => ({ office, ...summed(rows.filter((row) => row.office === office)) })),
    total: within(() => true),
  };
}

const unique = <T>(rows: readonly T[], key: (row: T) => string | null): readonly T[] =>
  rows.filter((row, index) => rows.findIndex((other) => key(other) === key(row)) === index);
