import { noticesSuite } from "../support/suites/notices.ts";
import { d1 } from "../store/home.ts";

noticesSuite(d1);
