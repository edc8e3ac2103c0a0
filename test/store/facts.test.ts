import { describe } from "vitest";
import { canarySuite } from "../support/suites/canary.ts";
import { chainSuite } from "../support/suites/chain.ts";
import { factsSuite } from "../support/suites/facts.ts";
import { forgedSuite } from "../support/suites/forged.ts";
import { onceSuite } from "../support/suites/once.ts";
import { d1 } from "./home.ts";

describe("only added to", { timeout: 20_000 }, () => factsSuite(d1));
describe("chained, with their texts beside them", { timeout: 20_000 }, () => chainSuite(d1));
describe("without what people wrote", { timeout: 20_000 }, () => canarySuite(d1));
describe("written once for a form", { timeout: 20_000 }, () => onceSuite(d1));
describe("guarded by the tables too", { timeout: 20_000 }, () => forgedSuite(d1));
