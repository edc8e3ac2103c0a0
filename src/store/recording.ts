/** How a fact becomes rows: the statements that it means, written with it and again when it is replayed. */
import type { FactOf } from "#model/draft.ts";
import type { FactKind } from "#model/facts.ts";
import type { Db, Statement } from "./home.ts";

export type Records<K extends FactKind> = { readonly [P in K]: (db: Db, fact: FactOf<P>) => readonly Statement[] };

/** It stands in the trail and changes nothing else. */
export const none = (): readonly Statement[] => [];
