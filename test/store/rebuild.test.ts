import { describe } from "vitest";
import { rebuildSuite } from "../support/suites/rebuild.ts";
import { d1Anew } from "./home.ts";

describe("rebuilt", { timeout: 20_000 }, () => rebuildSuite(d1Anew, d1Anew));
