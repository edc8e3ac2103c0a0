import { describe } from "vitest";
import { clockSuite } from "../support/suites/clock.ts";
import { noticesSuite } from "../support/suites/notices.ts";
import { node } from "./home.ts";

describe("ticks", () => clockSuite(node));
describe("due times", () => noticesSuite(node));
