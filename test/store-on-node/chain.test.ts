import { chainSuite } from "../support/suites/chain.ts";
import { node } from "./home.ts";

chainSuite(node);
