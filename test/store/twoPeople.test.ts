import { twoPeopleSuite } from "../support/suites/twoPeople.ts";
import { d1 } from "./home.ts";

twoPeopleSuite(d1);
