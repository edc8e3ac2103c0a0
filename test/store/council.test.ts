import { councilSuite } from "../support/suites/council.ts";
import { d1 } from "./home.ts";

councilSuite(d1);
