import { describe } from "vitest";
import { changeSuite } from "../support/suites/change.ts";
import { councilSuite } from "../support/suites/council.ts";
import { racesSuite } from "../support/suites/races.ts";
import { node } from "./home.ts";

describe("one act", () => changeSuite(node));
describe("several at once", () => racesSuite(node));
describe("a whole council at once", () => councilSuite(node));
