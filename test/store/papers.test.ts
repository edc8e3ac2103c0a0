import { describe } from "vitest";
import { papersSuite } from "../support/suites/papers.ts";
import { d1 } from "./home.ts";

describe("files and signed sheets", { timeout: 20_000 }, () => papersSuite(d1));
