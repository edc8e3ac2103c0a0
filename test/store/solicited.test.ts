import { describe } from "vitest";
import { solicitedSuite } from "../support/suites/solicited.ts";
import { d1 } from "./home.ts";

describe("a call to organisations", { timeout: 20_000 }, () => solicitedSuite(d1));
