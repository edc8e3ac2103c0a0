import { clockSuite } from "../support/suites/clock.ts";
import { d1 } from "../store/home.ts";

clockSuite(d1);
