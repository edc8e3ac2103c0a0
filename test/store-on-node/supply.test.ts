import { supplySuite } from "../support/suites/supply.ts";
import { node } from "./home.ts";

supplySuite(node);
