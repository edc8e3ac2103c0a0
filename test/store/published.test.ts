import { describe } from "vitest";
import { publishedSuite } from "../support/suites/published.ts";
import { d1 } from "./home.ts";

describe("published", { timeout: 30_000 }, () => publishedSuite(d1));
