import { costSuite } from "../support/suites/cost.ts";
import { d1Anew } from "./home.ts";

costSuite(d1Anew);
