import { describe } from "vitest";
import { asOneSuite } from "../support/suites/asOne.ts";
import { rankedSuite } from "../support/suites/ranked.ts";
import { secretSuite } from "../support/suites/secret.ts";
import { severalSuite } from "../support/suites/several.ts";
import { sittingSuite } from "../support/suites/sittings.ts";
import { spokenSuite } from "../support/suites/spoken.ts";
import { node } from "./home.ts";

describe("a sitting", { timeout: 20_000 }, () => sittingSuite(node));
describe("a ballot", { timeout: 20_000 }, () => secretSuite(node));
describe("members spoken for", { timeout: 20_000 }, () => spokenSuite(node));
describe("items voted on as one", { timeout: 20_000 }, () => asOneSuite(node));
describe("several who decide", { timeout: 20_000 }, () => severalSuite(node));
describe("a panel that ranks", { timeout: 20_000 }, () => rankedSuite(node));
