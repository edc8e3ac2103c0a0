import { describe } from "vitest";
import { pagingSuite } from "../support/suites/paging.ts";
import { readsSuite } from "../support/suites/reads.ts";
import { node } from "./home.ts";

describe("lists and joins", { timeout: 20_000 }, () => readsSuite(node));
describe("pages", { timeout: 20_000 }, () => pagingSuite(node));
