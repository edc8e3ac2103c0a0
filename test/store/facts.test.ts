import { factsSuite } from "../support/suites/facts.ts";
import { d1 } from "./home.ts";

factsSuite(d1);
