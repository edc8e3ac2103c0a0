import { describe } from "vitest";
import { librarySuite } from "../support/suites/library.ts";
import { d1 } from "./home.ts";

describe("the library", { timeout: 20_000 }, () => librarySuite(d1));
