import { rebuildSuite } from "../support/suites/rebuild.ts";
import { d1Anew } from "./home.ts";

rebuildSuite(d1Anew, d1Anew);
