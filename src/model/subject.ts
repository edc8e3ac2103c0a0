/** A subject has one numbered line of facts. Its name says what it is; the part after the colon is its id. */
export type Subject =
  | `${"project" | "wish" | "call" | "survey" | "reply" | "support" | "sheet" | "meeting" | "seat" | "vote" | "notice" | "approval" | "line" | "person" | "supplier" | "policy" | "area"}:${string}`
  | "calendar";

export const projectOf = (receipt: string): Subject => `project:${receipt}`;
export const wishOf = (id: string): Subject => `wish:${id}`;
export const callOf = (id: string): Subject => `call:${id}`;
export const surveyOf = (id: string): Subject => `survey:${id}`;
export const replyOf = (survey: string, person: string): Subject => `reply:${survey}/${person}`;
export const supportOf = (receipt: string, person: string): Subject => `support:${receipt}/${person}`;
export const sheetOf = (id: string): Subject => `sheet:${id}`;
export const meetingOf = (id: string): Subject => `meeting:${id}`;
export const seatOf = (meeting: string, person: string): Subject => `seat:${meeting}/${person}`;
export const voteOf = (item: string, person: string): Subject => `vote:${item}/${person}`;
export const noticeOf = (id: string): Subject => `notice:${id}`;
export const approvalOf = (id: string): Subject => `approval:${id}`;
export const lineOf = (id: string): Subject => `line:${id}`;
export const personOf = (id: string): Subject => `person:${id}`;
export const supplierOf = (id: string): Subject => `supplier:${id}`;
export const policyOf = (id: string): Subject => `policy:${id}`;
export const areaOf = (code: string): Subject => `area:${code}`;

/** `project:304718526` → `304718526` */
export const idOf = (subject: string): string => subject.slice(subject.indexOf(":") + 1);
