import { d1 } from "../store/home.ts";
import { clockSuite } from "../support/suites/clock.ts";

clockSuite(d1);
