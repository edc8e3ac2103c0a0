import { ledgerSuite } from "../support/suites/ledger.ts";
import { node } from "./home.ts";

ledgerSuite(node);
