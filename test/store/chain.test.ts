import { chainSuite } from "../support/suites/chain.ts";
import { d1 } from "./home.ts";

chainSuite(d1);
