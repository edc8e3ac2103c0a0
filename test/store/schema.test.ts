import { schemaSuite } from "../support/suites/schema.ts";
import { d1 } from "./home.ts";

schemaSuite(d1);
