import { pagingSuite } from "../support/suites/paging.ts";
import { node } from "./home.ts";

pagingSuite(node);
