import { describe } from "vitest";
import { calledSuite } from "../support/suites/called.ts";
import { heardSuite } from "../support/suites/heard.ts";
import { intakeSuite } from "../support/suites/intake.ts";
import { d1 } from "./home.ts";

describe("how wishes come in", { timeout: 20_000 }, () => intakeSuite(d1));
describe("surveys and supporters", { timeout: 30_000 }, () => heardSuite(d1));
describe("calls", { timeout: 20_000 }, () => calledSuite(d1));
