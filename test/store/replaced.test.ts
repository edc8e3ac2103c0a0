import { replacedSuite } from "../support/suites/replaced.ts";
import { d1 } from "./home.ts";

replacedSuite(d1);
