import { describe } from "vitest";
import { transferSuite } from "../support/suites/transfers.ts";
import { node } from "./home.ts";

describe("transferred to other channels", { timeout: 20_000 }, () => transferSuite(node));
