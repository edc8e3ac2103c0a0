import { readsSuite } from "../support/suites/reads.ts";
import { d1 } from "./home.ts";

readsSuite(d1);
