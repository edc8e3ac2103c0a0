import { describe } from "vitest";
import { secretSuite } from "../support/suites/secret.ts";
import { sittingSuite } from "../support/suites/sittings.ts";
import { node } from "./home.ts";

describe("a sitting", { timeout: 20_000 }, () => sittingSuite(node));
describe("a ballot", { timeout: 20_000 }, () => secretSuite(node));
