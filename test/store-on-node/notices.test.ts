import { noticesSuite } from "../support/suites/notices.ts";
import { node } from "./home.ts";

noticesSuite(node);
