import { describe } from "vitest";
import { intakeSuite } from "../support/suites/intake.ts";
import { d1 } from "./home.ts";

describe("how wishes come in", { timeout: 20_000 }, () => intakeSuite(d1));
