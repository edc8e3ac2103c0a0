import { describe } from "vitest";
import { worksSuite } from "../support/suites/works.ts";
import { d1 } from "./home.ts";

describe("after the hand-over", { timeout: 20_000 }, () => worksSuite(d1));
