import { describe } from "vitest";
import { yearEndSuite } from "../support/suites/yearEnd.ts";
import { node } from "./home.ts";

describe("the end of a fiscal year", { timeout: 30_000 }, () => yearEndSuite(node));
