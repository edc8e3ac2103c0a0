import { describe } from "vitest";
import { clockSuite } from "../support/suites/clock.ts";
import { noticesSuite } from "../support/suites/notices.ts";
import { node } from "./home.ts";

describe("ticks", { timeout: 20_000 }, () => clockSuite(node));
describe("due times", { timeout: 20_000 }, () => noticesSuite(node));
