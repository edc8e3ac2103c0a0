import { onceSuite } from "../support/suites/once.ts";
import { d1 } from "./home.ts";

onceSuite(d1);
