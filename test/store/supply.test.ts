import { supplySuite } from "../support/suites/supply.ts";
import { d1 } from "./home.ts";

supplySuite(d1);
