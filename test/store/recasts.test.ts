import { describe } from "vitest";
import { divisionsSuite } from "../support/suites/divisions.ts";
import { sectionsSuite } from "../support/suites/sections.ts";
import { unionsSuite } from "../support/suites/unions.ts";
import { d1 } from "./home.ts";

describe("established, and divided", { timeout: 30_000 }, () => divisionsSuite(d1));
describe("established, and united", { timeout: 30_000 }, () => unionsSuite(d1));
describe("established, and done in sections", { timeout: 30_000 }, () => sectionsSuite(d1));
