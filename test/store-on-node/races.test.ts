import { racesSuite } from "../support/suites/races.ts";
import { node } from "./home.ts";

racesSuite(node);
