import { contactsSuite } from "../support/suites/contacts.ts";
import { node } from "./home.ts";

contactsSuite(node);
