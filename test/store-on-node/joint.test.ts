import { describe } from "vitest";
import { jointSuite } from "../support/suites/joint.ts";
import { node } from "./home.ts";

describe("a project of two communities over two years", { timeout: 30_000 }, () => jointSuite(node));
