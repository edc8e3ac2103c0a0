import { changeSuite } from "../support/suites/change.ts";
import { d1 } from "./home.ts";

changeSuite(d1);
