import { describe } from "vitest";
import { publishedSuite } from "../support/suites/published.ts";
import { node } from "./home.ts";

describe("published", { timeout: 20_000 }, () => publishedSuite(node));
