import { factsSuite } from "../support/suites/facts.ts";
import { node } from "./home.ts";

factsSuite(node);
