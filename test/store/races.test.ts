import { racesSuite } from "../support/suites/races.ts";
import { d1 } from "./home.ts";

racesSuite(d1);
