import { d1 } from "../store/home.ts";
import { noticesSuite } from "../support/suites/notices.ts";

noticesSuite(d1);
