import { describe } from "vitest";
import { sharesSuite } from "../support/suites/shares.ts";
import { node } from "./home.ts";

describe("the shares of a project that is changed", { timeout: 30_000 }, () => sharesSuite(node));
