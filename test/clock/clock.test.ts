import { describe } from "vitest";
import { d1 } from "../store/home.ts";
import { clockSuite } from "../support/suites/clock.ts";
import { noticesSuite } from "../support/suites/notices.ts";

describe("ticks", () => clockSuite(d1));
describe("due times", () => noticesSuite(d1));
