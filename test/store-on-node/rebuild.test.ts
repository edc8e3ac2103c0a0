import { rebuildSuite } from "../support/suites/rebuild.ts";
import { node } from "./home.ts";

rebuildSuite(node, node);
