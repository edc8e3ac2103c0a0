import { describe } from "vitest";
import { oversightSuite } from "../support/suites/oversight.ts";
import { publishedSuite } from "../support/suites/published.ts";
import { node } from "./home.ts";

describe("published", { timeout: 30_000 }, () => publishedSuite(node));
describe("watched over", { timeout: 30_000 }, () => oversightSuite(node));
