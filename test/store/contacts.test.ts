import { contactsSuite } from "../support/suites/contacts.ts";
import { d1 } from "./home.ts";

contactsSuite(d1);
