import { canarySuite } from "../support/suites/canary.ts";
import { d1 } from "./home.ts";

canarySuite(d1);
