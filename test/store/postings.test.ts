import { postingsSuite } from "../support/suites/postings.ts";
import { d1 } from "./home.ts";

postingsSuite(d1, 200);
