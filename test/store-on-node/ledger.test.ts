import { describe } from "vitest";
import { ledgerSuite } from "../support/suites/ledger.ts";
import { postingsSuite } from "../support/suites/postings.ts";
import { twoPeopleSuite } from "../support/suites/twoPeople.ts";
import { node } from "./home.ts";

describe("attacked past the store", { timeout: 20_000 }, () => ledgerSuite(node));
describe("guarded by two people, ceilings and lines", { timeout: 20_000 }, () => twoPeopleSuite(node));
describe("under any postings", { timeout: 20_000 }, () => postingsSuite(node, 2_000));
