import { clockSuite } from "../support/suites/clock.ts";
import { node } from "./home.ts";

clockSuite(node);
