/** A call to organisations in a town: who is taken and when, how the panel's points become ranks, what comes into the library; what the database itself refuses. */
import { beforeEach, describe, expect, it } from "vitest";
import { addDays, dayOf } from "#model/day.ts";
import { applied, solicited } from "#store/library/solicitations.ts";
import { onOffer } from "#store/library/standards.ts";
import { desk } from "#store/people/desk.ts";
import { grantsOf } from "#store/people/know.ts";
import { fetch } from "#store/read.ts";
import { idOfHandle, places } from "../town/cast.ts";
import { sameAs } from "../town/library.ts";
import { smallTown } from "../town/small.ts";
import { experts, judge, offeredBy, organisation, other, pointsRaw, seatPanel, solicit } from "../town/solicited.ts";
import type { Town } from "../town/town.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows, value } from "./home.ts";

const begun = { at: "2026-03-02" };

export function solicitedSuite(home: Home): void {
  let town: Town;
  let call = "";
  const id = (supplier: string): string => `${call}-${supplier}`;
  const states = () => rows(town.db, "SELECT supplier, state, rank, score FROM applications ORDER BY leaf");
  const closes = async () => town.at(addDays("2026-03-23", 1));
  /** What of the calls stands on somebody's desk. */
  const onDesk = async (handle: string) => {
    const who = { id: idOfHandle(handle), grants: await fetch(town.db, grantsOf(town.db, idOfHandle(handle))) };
    return (await fetch(town.db, desk(town.db, who, town.now))).solicitations.map(({ what, count, day }) => [what, count, day]);
  };

  describe("a call told to its end", () => {
    chapters(
      home,
      (database) => smallTown(database, begun),
      (read) => {
        town = read;
      },
    );
    it("is opened for the days that the rules ask, takes what comes meanwhile, and nothing after", async () => {
      await seatPanel(town);
      expect(await town.tries("officer-service", "solicit", "440303009", { ...raw("2026-03-02", "2026-03-10") })).toMatchObject({
        refusal: "window_too_short",
        says: { day: "2026-03-16" },
      });
      call = await solicit(town);
      await town.does(organisation.handle, "apply", call, offeredBy(organisation.credit));
      await town.does("clerk-dongxiao", "apply", call, offeredBy(other.credit, { channel: "paper", title: "儿童夜读" }));
      await town.does(organisation.handle, "apply", call, offeredBy(organisation.credit, { high: "18000" }));
      await closes();
      expect(await states()).toEqual([
        { supplier: organisation.credit, state: "sent", rank: null, score: null },
        { supplier: other.credit, state: "sent", rank: null, score: null },
      ]);
      expect(await value(town.db, "SELECT state FROM solicitations")).toBe("closed");
      expect(await town.tries(organisation.handle, "apply", call, offeredBy(organisation.credit))).toMatchObject({
        refusal: "call_closed",
      });
    });
    it("is scored by its panel alone, once each was found fit; points make the ranks; each step stands on the desk of whose turn it is", async () => {
      expect(await onDesk("officer-service")).toEqual([["check", 2, ""]]);
      expect(await onDesk("chair")).toEqual([]);
      for (const supplier of [organisation.credit, other.credit])
        await town.does("officer-service", "qualify", id(supplier), { check: "pass" });
      expect(await onDesk("chair")).toEqual([["call", 2, ""]]);
      await judge(town, [id(organisation.credit), id(other.credit)], [82, 91]);
      expect(await onDesk("officer-service")).toEqual([["announce", 1, ""]]);
      expect(await states()).toMatchObject([
        { state: "scored", score: 8200 },
        { state: "scored", score: 9100 },
      ]);
      await town.does("officer-service", "announce", call);
      expect(await states()).toMatchObject([
        { state: "admitted", rank: 2 },
        { state: "admitted", rank: 1 },
      ]);
      expect(await fetch(town.db, onOffer(town.db, []))).toEqual([]);
    });
    it("waits with everything while something is said against its result", async () => {
      await town.does("resident-2", "contest", id(other.credit), { text: "这家的场地不是自己的。" });
      expect(await onDesk("officer-service")).toEqual([["contest", 1, ""]]);
      const known = await fetch(town.db, solicited(town.db, call, town.now));
      await town.at(addDays(known?.call.resultUntil ?? "", 2));
      expect(await states()).toMatchObject([{ state: "admitted" }, { state: "admitted" }]);
      const [contest] = (await fetch(town.db, applied(town.db, id(other.credit), town.now)))?.application.contests ?? [];
      await town.does("approver", "weigh", id(other.credit), {
        objection: contest?.id ?? "",
        upheld: "yes",
        answer: "经查，场地确是借用。",
      });
      await town.at(dayOf(town.now));
      expect(await states()).toMatchObject([{ state: "entered" }, { state: "missed" }]);
    });
    it("what it has let in stands in force with its source, and is ordered", async () => {
      const [entry] = await fetch(town.db, onOffer(town.db, []));
      expect(entry).toMatchObject({ id: id(organisation.credit), version: 1, retired: false });
      expect(entry?.versions[0]).toMatchObject({ supplierName: organisation.firm, call: { id: call }, high: 1_800_000 });
      await sameAs(town, id(organisation.credit), {
        by: "resident-2",
        title: "手机课堂进小区",
        area: places.dongxiao,
        class: "SERVICE",
        amount: "8000",
      });
      expect(await fetch(town.db, onOffer(town.db, []))).toMatchObject([{ ordered: 1 }]);
    });
  });

  describe("the last second and many at once", () => {
    beforeEach(async () => {
      town = await smallTown(await home(), begun);
      await seatPanel(town);
      call = await solicit(town);
    });
    it("what comes with the last millisecond is in, and what comes after it is out, though the clock has not looked", async () => {
      const last = Date.parse("2026-03-23T23:59:59.999+08:00");
      town.now = last;
      await town.does(organisation.handle, "apply", call, offeredBy(organisation.credit));
      town.now = last + 1;
      expect(await town.tries("clerk-dongxiao", "apply", call, offeredBy(other.credit, { channel: "paper" }))).toMatchObject({
        refusal: "call_closed",
      });
      expect(await states()).toHaveLength(1);
    });
    it("two send the same organisation's application at once: one is the first, the other takes its place", async () => {
      await Promise.all([
        town.does(organisation.handle, "apply", call, offeredBy(organisation.credit)),
        town.does("clerk-dongxiao", "apply", call, offeredBy(organisation.credit, { channel: "counter" })),
      ]);
      expect(await states()).toHaveLength(1);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'applied'")).toBe(2);
    });
    it("what is not mended by its day is over, and its applicant is told why", async () => {
      await town.does(organisation.handle, "apply", call, offeredBy(organisation.credit));
      await closes();
      await town.does("officer-service", "qualify", id(organisation.credit), { check: "return", note: "请补专职人员的社保记录。" });
      expect(await onDesk(organisation.handle)).toEqual([["mend", 1, "2026-03-27"]]);
      await town.at("2026-03-27");
      expect(await states()).toMatchObject([{ state: "returned" }]);
      await town.at("2026-03-30");
      expect(await rows(town.db, "SELECT state, code FROM applications")).toEqual([{ state: "unfit", code: "papers" }]);
    });
    it("who acts for the applicant steps back from its item by itself", async () => {
      await town.does("clerk-dongxiao", "apply", call, offeredBy(organisation.credit, { channel: "paper" }));
      await town.does("administrator", "appoint", "440303009", {
        ...{
          area: "440303009",
          person: idOfHandle("member-4"),
          role: "supplier",
          from: "2026-03-02",
          organisation: organisation.credit,
          document: "示例任命1号",
        },
      });
      await closes();
      await town.does("officer-service", "qualify", id(organisation.credit), { check: "pass" });
      const meeting = await town.does("chair", "call", "440303009", {
        ...{ area: "440303009", bodies: ["440303009/library_panel"], body: "评审会", place: "三楼", at: "2026-03-30T09:30" },
        ...{ method: "online", projects: [id(organisation.credit)] },
      });
      await town.at("2026-03-30T09:30");
      for (const expert of experts) await town.does(expert, "attend", meeting);
      await town.does("chair", "open", meeting, { item: `${meeting}.1` });
      const points = { item: `${meeting}.1`, ...pointsRaw(80) };
      expect(await town.tries("member-4", "score", meeting, points)).toMatchObject({ refusal: "recused" });
      await Promise.all(experts.slice(1).map((expert) => town.does(expert, "score", meeting, points)));
      await town.does("chair", "close", meeting, { item: `${meeting}.1` });
      await town.does("chair", "sign", meeting, { note: "" });
      expect(await states()).toMatchObject([{ state: "scored", score: 8000 }]);
    });
  });
}

const raw = (from: string, until: string) => ({
  ...{ area: "440303009", title: "太短的征集", sought: "面向长者的服务。", classes: ["SERVICE"], from, until },
});
