import { describe } from "vitest";
import { contentsSuite } from "../support/suites/contents.ts";
import { deskSuite } from "../support/suites/desk.ts";
import { pagingSuite } from "../support/suites/paging.ts";
import { readsSuite } from "../support/suites/reads.ts";
import { node } from "./home.ts";

describe("lists and joins", { timeout: 20_000 }, () => readsSuite(node));
describe("by content", { timeout: 20_000 }, () => contentsSuite(node));
describe("pages", { timeout: 20_000 }, () => pagingSuite(node));
describe("a desk", { timeout: 20_000 }, () => deskSuite(node));
