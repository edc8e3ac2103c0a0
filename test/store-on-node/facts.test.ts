import { describe } from "vitest";
import { canarySuite } from "../support/suites/canary.ts";
import { chainSuite } from "../support/suites/chain.ts";
import { factsSuite } from "../support/suites/facts.ts";
import { forgedSuite } from "../support/suites/forged.ts";
import { onceSuite } from "../support/suites/once.ts";
import { node } from "./home.ts";

describe("only added to", { timeout: 20_000 }, () => factsSuite(node));
describe("chained, with their texts beside them", { timeout: 20_000 }, () => chainSuite(node));
describe("without what people wrote", { timeout: 20_000 }, () => canarySuite(node));
describe("written once for a form", { timeout: 20_000 }, () => onceSuite(node));
describe("guarded by the tables too", { timeout: 20_000 }, () => forgedSuite(node));
