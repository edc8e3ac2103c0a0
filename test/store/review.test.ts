import { describe } from "vitest";
import { alongSuite } from "../support/suites/along.ts";
import { assignedSuite } from "../support/suites/assigned.ts";
import { counterSuite } from "../support/suites/counter.ts";
import { tellingSuite } from "../support/suites/telling.ts";
import { transferSuite } from "../support/suites/transfers.ts";
import { d1 } from "./home.ts";

describe("transferred to other channels", { timeout: 20_000 }, () => transferSuite(d1));
describe("merged with another", { timeout: 20_000 }, () => alongSuite(d1));
describe("assigned", { timeout: 20_000 }, () => assignedSuite(d1));
describe("the counter", { timeout: 20_000 }, () => counterSuite(d1));
describe("told by telephone or at the door", { timeout: 20_000 }, () => tellingSuite(d1));
