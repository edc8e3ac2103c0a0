import { describe } from "vitest";
import { demandedSuite } from "../support/suites/demanded.ts";
import { node } from "./home.ts";

describe("papers that gates demand", { timeout: 20_000 }, () => demandedSuite(node));
