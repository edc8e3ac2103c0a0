import { ledgerSuite } from "../support/suites/ledger.ts";
import { d1 } from "./home.ts";

ledgerSuite(d1);
