import { describe } from "vitest";
import { heardSuite } from "../support/suites/heard.ts";
import { intakeSuite } from "../support/suites/intake.ts";
import { d1 } from "./home.ts";

describe("how wishes come in", { timeout: 20_000 }, () => intakeSuite(d1));
describe("calls, surveys and supporters", { timeout: 30_000 }, () => heardSuite(d1));
