import { onceSuite } from "../support/suites/once.ts";
import { node } from "./home.ts";

onceSuite(node);
