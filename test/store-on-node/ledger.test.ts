import { describe } from "vitest";
import { ledgerSuite } from "../support/suites/ledger.ts";
import { postingsSuite } from "../support/suites/postings.ts";
import { twoPeopleSuite } from "../support/suites/twoPeople.ts";
import { node } from "./home.ts";

describe("attacked past the store", () => ledgerSuite(node));
describe("guarded by two people, ceilings and lines", () => twoPeopleSuite(node));
describe("under any postings", () => postingsSuite(node, 2_000));
