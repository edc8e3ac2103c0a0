/** A notice under which a project stands, and what is said against it. */
import type { NoticeState, Objection } from "#model/standing.ts";
import { resident } from "./known.ts";

/** A notice of eight days in June, as the project stands on it. */
export const noticeWith = (given: Partial<NoticeState> = {}): NoticeState => ({
  notice: "n",
  state: "running",
  contact: "居委会 0755-0000",
  hungOn: "2026-06-08",
  from: "2026-06-09",
  until: "2026-06-15",
  provisional: false,
  left: null,
  ...given,
});
export const objectionWith = (given: Partial<Objection> = {}): Objection => ({
  objection: "o",
  notice: "n",
  person: resident.id,
  channel: "online",
  named: true,
  sender: "",
  text: "太近",
  at: 0,
  on: "2026-06-10",
  due: null,
  answer: null,
  answeredOn: null,
  upheld: null,
  ...given,
});
