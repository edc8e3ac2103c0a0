/** A subject has one numbered line of facts. Its name says what it is; the part after the colon is its id. */
type Named =
  | "project"
  | "wish"
  | "call"
  | "survey"
  | "response"
  | "support"
  | "count"
  | "opinion"
  | "meeting"
  | "seat"
  | "vote"
  | "notice"
  | "approval"
  | "line"
  | "person"
  | "supplier"
  | "policy"
  | "draft"
  | "area"
  | "body"
  | "file"
  | "work"
  | "standard"
  | "honour"
  | "resource"
  | "solicitation"
  | "application"
  | "sheet";
export type Subject = `${Named}:${string}` | "calendar";

export const projectOf = (receipt: string): Subject => `project:${receipt}`;
export const wishOf = (id: string): Subject => `wish:${id}`;
export const callOf = (id: string): Subject => `call:${id}`;
export const surveyOf = (id: string): Subject => `survey:${id}`;
export const responseOf = (survey: string, person: string): Subject => `response:${survey}/${person}`;
export const supportOf = (receipt: string, person: string): Subject => `support:${receipt}/${person}`;
export const countOf = (id: string): Subject => `count:${id}`;
export const opinionOf = (receipt: string, person: string): Subject => `opinion:${receipt}/${person}`;
export const meetingOf = (id: string): Subject => `meeting:${id}`;
export const seatOf = (meeting: string, person: string): Subject => `seat:${meeting}/${person}`;
export const voteOf = (item: string, person: string): Subject => `vote:${item}/${person}`;
export const noticeOf = (id: string): Subject => `notice:${id}`;
export const approvalOf = (id: string): Subject => `approval:${id}`;
export const lineOf = (id: string): Subject => `line:${id}`;
export const personOf = (id: string): Subject => `person:${id}`;
export const supplierOf = (id: string): Subject => `supplier:${id}`;
export const policyOf = (id: string): Subject => `policy:${id}`;
/** `440303009/council` */
export const bodyOf = (id: string): Subject => `body:${id}`;
export const draftOf = (id: string): Subject => `draft:${id}`;
export const areaOf = (code: string): Subject => `area:${code}`;
export const fileOf = (id: string): Subject => `file:${id}`;
/** A project after its hand-over, under its receipt number. */
export const workOf = (receipt: string): Subject => `work:${receipt}`;
export const standardOf = (id: string): Subject => `standard:${id}`;
export const honourOf = (id: string): Subject => `honour:${id}`;
export const resourceOf = (id: string): Subject => `resource:${id}`;
export const solicitationOf = (id: string): Subject => `solicitation:${id}`;
export const applicationOf = (id: string): Subject => `application:${id}`;
export const sheetOf = (code: string): Subject => `sheet:${code}`;

/** `project:304718526` → `304718526` */
export const idOf = (subject: string): string => subject.slice(subject.indexOf(":") + 1);
