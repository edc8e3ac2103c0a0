import { describe } from "vitest";
import { packsSuite } from "../support/suites/packs.ts";
import { picksSuite } from "../support/suites/picks.ts";
import { node } from "./home.ts";

describe("projects procured together", { timeout: 30_000 }, () => packsSuite(node));
describe("from the library", { timeout: 30_000 }, () => picksSuite(node));
