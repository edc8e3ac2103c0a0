import { describe } from "vitest";
import { worksSuite } from "../support/suites/works.ts";
import { node } from "./home.ts";

describe("after the hand-over", { timeout: 20_000 }, () => worksSuite(node));
