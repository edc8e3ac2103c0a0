import { postingsSuite } from "../support/suites/postings.ts";
import { node } from "./home.ts";

postingsSuite(node, 2_000);
