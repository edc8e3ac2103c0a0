import { describe } from "vitest";
import { d1 } from "../../store/home.ts";
import { tradedSuite } from "../../support/suites/traded.ts";
import { Visitor } from "../visitor.ts";

const ask = async (path: string) => (await Visitor.stranger().get(path)).text();
describe("the ledger", { timeout: 240_000 }, () => tradedSuite(d1, 20_000, ask));
