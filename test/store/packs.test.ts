import { describe } from "vitest";
import { packsSuite } from "../support/suites/packs.ts";
import { picksSuite } from "../support/suites/picks.ts";
import { d1 } from "./home.ts";

describe("projects procured together", { timeout: 30_000 }, () => packsSuite(d1));
describe("from the library", { timeout: 30_000 }, () => picksSuite(d1));
