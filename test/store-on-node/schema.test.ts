import { schemaSuite } from "../support/suites/schema.ts";
import { node } from "./home.ts";

schemaSuite(node);
