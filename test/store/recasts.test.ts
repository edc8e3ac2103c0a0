import { describe } from "vitest";
import { recastsSuite } from "../support/suites/recasts.ts";
import { d1 } from "./home.ts";

describe("established, and divided, united or in sections", { timeout: 30_000 }, () => recastsSuite(d1));
