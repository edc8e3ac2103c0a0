import { describe } from "vitest";
import { sharedVoteSuite } from "../support/suites/sharedVote.ts";
import { d1, d1Anew } from "./home.ts";

describe("each council votes on its own share", { timeout: 60_000 }, () => sharedVoteSuite(d1, d1Anew, "project"));
describe("each council votes on its own share, and one that is not passed falls out", { timeout: 60_000 }, () =>
  sharedVoteSuite(d1, d1Anew, "share"),
);
describe("each council votes on its own share, and the sum of the whole is corrected", { timeout: 60_000 }, () =>
  sharedVoteSuite(d1, d1Anew, "corrected"),
);
