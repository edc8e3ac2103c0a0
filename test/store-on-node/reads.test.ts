import { readsSuite } from "../support/suites/reads.ts";
import { node } from "./home.ts";

readsSuite(node);
