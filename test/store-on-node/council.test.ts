import { councilSuite } from "../support/suites/council.ts";
import { node } from "./home.ts";

councilSuite(node);
