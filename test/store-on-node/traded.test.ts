import { describe } from "vitest";
import { tradedSuite } from "../support/suites/traded.ts";
import { node } from "./home.ts";

describe("the ledger", { timeout: 60_000 }, () => tradedSuite(node, 2_000));
