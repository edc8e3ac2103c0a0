import { describe } from "vitest";
import { closedSuite } from "../support/suites/closed.ts";
import { papersSuite } from "../support/suites/papers.ts";
import { sheetsSuite } from "../support/suites/sheets.ts";
import { d1 } from "./home.ts";

describe("files", { timeout: 20_000 }, () => papersSuite(d1));
describe("signed sheets", { timeout: 20_000 }, () => sheetsSuite(d1));
describe("closed projects", { timeout: 20_000 }, () => closedSuite(d1));
