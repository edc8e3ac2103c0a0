import { describe } from "vitest";
import { oversightSuite } from "../support/suites/oversight.ts";
import { publishedSuite } from "../support/suites/published.ts";
import { d1 } from "./home.ts";

describe("published", { timeout: 30_000 }, () => publishedSuite(d1));
describe("watched over", { timeout: 30_000 }, () => oversightSuite(d1));
