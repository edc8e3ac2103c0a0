import type { Home } from "../support/suites/home.ts";
import { NodeHome } from "../support/town/home.ts";

/** Node's own SQLite, in memory. */
export const node: Home = async () => new NodeHome().database;
