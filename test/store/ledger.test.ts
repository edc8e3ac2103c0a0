import { describe } from "vitest";
import { ledgerSuite } from "../support/suites/ledger.ts";
import { postingsSuite } from "../support/suites/postings.ts";
import { twoPeopleSuite } from "../support/suites/twoPeople.ts";
import { d1 } from "./home.ts";

describe("attacked past the store", () => ledgerSuite(d1));
describe("guarded by two people, ceilings and lines", () => twoPeopleSuite(d1));
describe("under any postings", () => postingsSuite(d1, 200));
