import { pagingSuite } from "../support/suites/paging.ts";
import { d1 } from "./home.ts";

pagingSuite(d1);
