/** A sum of money as people read it; digits stand under digits. */
import type { Fen } from "#model/money.ts";
import { yuan } from "#model/money.ts";

export const Money = ({ fen }: { fen: Fen }) => <span class="money">{yuan(fen)}</span>;
