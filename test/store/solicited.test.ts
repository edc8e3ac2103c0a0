import { describe } from "vitest";
import { sealedSuite } from "../support/suites/sealed.ts";
import { solicitedSuite } from "../support/suites/solicited.ts";
import { d1 } from "./home.ts";

describe("a call to organisations", { timeout: 20_000 }, () => {
  solicitedSuite(d1);
  sealedSuite(d1);
});
