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
export interface TransferRow extends TransferCounts {
  readonly area: string;
  readonly areaName: string;
  readonly office: string;
}
export interface TransferPage {
  readonly received: readonly { readonly area: string; readonly areaName: string; readonly received: number }[];
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

/** By community, with what it received; by office. */
export function grouped({ received, rows }: TransferPage) {
  const offices = [...new Set(rows.map((row) => row.office))].sort();
  return {
    communities: received.map((one) => ({ ...one, ...summed(rows.filter((row) => row.area === one.area)) })),
    offices: offices.map((office) => ({ office, ...summed(rows.filter((row) => row.office === office)) })),
    total: { received: received.reduce((sum, one) => sum + one.received, 0), ...summed(rows) },
  };
}
