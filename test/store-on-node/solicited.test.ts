import { describe } from "vitest";
import { sealedSuite } from "../support/suites/sealed.ts";
import { solicitedSuite } from "../support/suites/solicited.ts";
import { node } from "./home.ts";

describe("a call to organisations", { timeout: 20_000 }, () => {
  solicitedSuite(node);
  sealedSuite(node);
});
