import { twoPeopleSuite } from "../support/suites/twoPeople.ts";
import { node } from "./home.ts";

twoPeopleSuite(node);
