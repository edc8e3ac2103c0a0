import { describe } from "vitest";
import { divisionsSuite } from "../support/suites/divisions.ts";
import { sectionsSuite } from "../support/suites/sections.ts";
import { unionsSuite } from "../support/suites/unions.ts";
import { node } from "./home.ts";

describe("established, and divided", { timeout: 30_000 }, () => divisionsSuite(node));
describe("established, and united", { timeout: 30_000 }, () => unionsSuite(node));
describe("established, and done in sections", { timeout: 30_000 }, () => sectionsSuite(node));
