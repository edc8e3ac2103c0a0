import { describe } from "vitest";
import { giftsSuite } from "../support/suites/gifts.ts";
import { d1 } from "./home.ts";

describe("what others give", { timeout: 30_000 }, () => giftsSuite(d1));
