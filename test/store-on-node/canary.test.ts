import { canarySuite } from "../support/suites/canary.ts";
import { node } from "./home.ts";

canarySuite(node);
