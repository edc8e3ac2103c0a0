import { costSuite } from "../support/suites/cost.ts";
import { d1 } from "./home.ts";

costSuite(d1);
