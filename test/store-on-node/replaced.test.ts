import { replacedSuite } from "../support/suites/replaced.ts";
import { node } from "./home.ts";

replacedSuite(node);
