import { describe } from "vitest";
import { contentsSuite } from "../support/suites/contents.ts";
import { deskSuite } from "../support/suites/desk.ts";
import { pagingSuite } from "../support/suites/paging.ts";
import { readsSuite } from "../support/suites/reads.ts";
import { d1, d1Anew } from "./home.ts";

describe("lists and joins", { timeout: 20_000 }, () => readsSuite(d1));
describe("by content", { timeout: 20_000 }, () => contentsSuite(d1));
describe("pages", { timeout: 20_000 }, () => pagingSuite(d1));
describe("a desk", { timeout: 20_000 }, () => deskSuite(d1Anew));
