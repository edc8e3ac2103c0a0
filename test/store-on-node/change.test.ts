import { changeSuite } from "../support/suites/change.ts";
import { node } from "./home.ts";

changeSuite(node);
