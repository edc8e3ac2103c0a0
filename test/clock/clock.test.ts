import { describe } from "vitest";
import { d1 } from "../store/home.ts";
import { clockSuite } from "../support/suites/clock.ts";
import { noticesSuite } from "../support/suites/notices.ts";

describe("ticks", { timeout: 20_000 }, () => clockSuite(d1));
describe("due times", { timeout: 20_000 }, () => noticesSuite(d1));
