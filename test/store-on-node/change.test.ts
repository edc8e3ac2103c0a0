import { describe } from "vitest";
import { changeSuite } from "../support/suites/change.ts";
import { councilSuite } from "../support/suites/council.ts";
import { racesSuite } from "../support/suites/races.ts";
import { node } from "./home.ts";

describe("one act", { timeout: 20_000 }, () => changeSuite(node));
describe("several at once", { timeout: 20_000 }, () => racesSuite(node));
describe("a whole council at once", { timeout: 20_000 }, () => councilSuite(node));
