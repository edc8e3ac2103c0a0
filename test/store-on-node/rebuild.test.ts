import { describe } from "vitest";
import { rebuildSuite } from "../support/suites/rebuild.ts";
import { node } from "./home.ts";

describe("rebuilt", { timeout: 20_000 }, () => rebuildSuite(node, node));
