import { costSuite } from "../support/suites/cost.ts";
import { node } from "./home.ts";

costSuite(node);
