import { describe } from "vitest";
import { closedSuite } from "../support/suites/closed.ts";
import { papersSuite } from "../support/suites/papers.ts";
import { sheetsSuite } from "../support/suites/sheets.ts";
import { node } from "./home.ts";

describe("files", { timeout: 20_000 }, () => papersSuite(node));
describe("signed sheets", { timeout: 20_000 }, () => sheetsSuite(node));
describe("closed projects", { timeout: 20_000 }, () => closedSuite(node));
