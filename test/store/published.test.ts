import { publishedSuite } from "../support/suites/published.ts";
import { d1 } from "./home.ts";

publishedSuite(d1);
