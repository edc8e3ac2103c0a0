import { describe } from "vitest";
import { ledgerSuite } from "../support/suites/ledger.ts";
import { postingsSuite } from "../support/suites/postings.ts";
import { twoPeopleSuite } from "../support/suites/twoPeople.ts";
import { d1 } from "./home.ts";

describe("attacked past the store", { timeout: 20_000 }, () => ledgerSuite(d1));
describe("guarded by two people, ceilings and lines", { timeout: 20_000 }, () => twoPeopleSuite(d1));
describe("under any postings", { timeout: 20_000 }, () => postingsSuite(d1, 200));
