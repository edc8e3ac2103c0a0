/** Both word lists, whole: the original is Chinese, and English has every sentence of it or nothing compiles. */
import type { Lang } from "../setting.ts";
import { acts as enActs } from "./en/acts.ts";
import { alike as enAlike } from "./en/alike.ts";
import { approve as enApprove } from "./en/approve.ts";
import { bodies as enBodies } from "./en/bodies.ts";
import { bring as enBring, payments as enPayments } from "./en/bring.ts";
import { budget as enBudget } from "./en/budget.ts";
import { calendar as enCalendar } from "./en/calendar.ts";
import { calls as enCalls } from "./en/calls.ts";
import { choices as enChoices } from "./en/choices.ts";
import { common as enCommon } from "./en/common.ts";
import { consents as enConsents } from "./en/consents.ts";
import { counter as enCounter } from "./en/counter.ts";
import { deliver as enDeliver, running as enRunning } from "./en/deliver.ts";
import { desk as enDesk } from "./en/desk.ts";
import { due as enDue } from "./en/due.ts";
import { balances as enBalances, entries as enEntries } from "./en/entries.ts";
import { errors as enErrors } from "./en/errors.ts";
import { facts as enFacts } from "./en/facts.ts";
import { fields as enFields } from "./en/fields.ts";
import { files as enFiles } from "./en/files.ts";
import { findings as enFindings } from "./en/findings.ts";
import { gatePapers as enGatePapers } from "./en/gatePapers.ts";
import { home as enHome } from "./en/home.ts";
import { keep as enKeep } from "./en/keep.ts";
import { library as enLibrary } from "./en/library.ts";
import { meet as enMeet } from "./en/meet.ts";
import { message as enMessage } from "./en/message.ts";
import { notice as enNotice } from "./en/notice.ts";
import { backdated as enBackdated, overdue as enOverdue } from "./en/overdue.ts";
import { parts as enParts } from "./en/parts.ts";
import { people as enPeople } from "./en/people.ts";
import { policy as enPolicy } from "./en/policy.ts";
import { procure as enProcure } from "./en/procure.ts";
import { project as enProject } from "./en/project.ts";
import { projects as enProjects } from "./en/projects.ts";
import { refusal as enRefusal } from "./en/refusal.ts";
import { refusals as enRefusals } from "./en/refusals.ts";
import { roles as enRoles } from "./en/roles.ts";
import { rules as enRules } from "./en/rules.ts";
import { screen as enScreen } from "./en/screen.ts";
import { session as enSession } from "./en/session.ts";
import { shares as enShares } from "./en/shares.ts";
import { solicitations as enSolicitations } from "./en/solicitations.ts";
import { stages as enStages, turns as enTurns } from "./en/stages.ts";
import { surveys as enSurveys } from "./en/surveys.ts";
import { telling as enTelling } from "./en/telling.ts";
import { trail as enTrail } from "./en/trail.ts";
import { trial as enTrial } from "./en/trial.ts";
import { volume as enVolume } from "./en/volume.ts";
import { wishes as enWishes } from "./en/wishes.ts";
import type { Wording } from "./shapes.ts";
import { acts as zhActs } from "./zh/acts.ts";
import { alike as zhAlike } from "./zh/alike.ts";
import { approve as zhApprove } from "./zh/approve.ts";
import { bodies as zhBodies } from "./zh/bodies.ts";
import { bring as zhBring, payments as zhPayments } from "./zh/bring.ts";
import { budget as zhBudget } from "./zh/budget.ts";
import { calendar as zhCalendar } from "./zh/calendar.ts";
import { calls as zhCalls } from "./zh/calls.ts";
import { choices as zhChoices } from "./zh/choices.ts";
import { common as zhCommon } from "./zh/common.ts";
import { consents as zhConsents } from "./zh/consents.ts";
import { counter as zhCounter } from "./zh/counter.ts";
import { deliver as zhDeliver, running as zhRunning } from "./zh/deliver.ts";
import { desk as zhDesk } from "./zh/desk.ts";
import { due as zhDue } from "./zh/due.ts";
import { balances as zhBalances, entries as zhEntries } from "./zh/entries.ts";
import { errors as zhErrors } from "./zh/errors.ts";
import { facts as zhFacts } from "./zh/facts.ts";
import { fields as zhFields } from "./zh/fields.ts";
import { files as zhFiles } from "./zh/files.ts";
import { findings as zhFindings } from "./zh/findings.ts";
import { gatePapers as zhGatePapers } from "./zh/gatePapers.ts";
import { home as zhHome } from "./zh/home.ts";
import { keep as zhKeep } from "./zh/keep.ts";
import { library as zhLibrary } from "./zh/library.ts";
import { meet as zhMeet } from "./zh/meet.ts";
import { message as zhMessage } from "./zh/message.ts";
import { notice as zhNotice } from "./zh/notice.ts";
import { backdated as zhBackdated, overdue as zhOverdue } from "./zh/overdue.ts";
import { parts as zhParts } from "./zh/parts.ts";
import { people as zhPeople } from "./zh/people.ts";
import { policy as zhPolicy } from "./zh/policy.ts";
import { procure as zhProcure } from "./zh/procure.ts";
import { project as zhProject } from "./zh/project.ts";
import { projects as zhProjects } from "./zh/projects.ts";
import { refusal as zhRefusal } from "./zh/refusal.ts";
import { refusals as zhRefusals } from "./zh/refusals.ts";
import { roles as zhRoles } from "./zh/roles.ts";
import { rules as zhRules } from "./zh/rules.ts";
import { screen as zhScreen } from "./zh/screen.ts";
import { session as zhSession } from "./zh/session.ts";
import { shares as zhShares } from "./zh/shares.ts";
import { solicitations as zhSolicitations } from "./zh/solicitations.ts";
import { stages as zhStages, turns as zhTurns } from "./zh/stages.ts";
import { surveys as zhSurveys } from "./zh/surveys.ts";
import { telling as zhTelling } from "./zh/telling.ts";
import { trail as zhTrail } from "./zh/trail.ts";
import { trial as zhTrial } from "./zh/trial.ts";
import { volume as zhVolume } from "./zh/volume.ts";
import { wishes as zhWishes } from "./zh/wishes.ts";

const zh = {
  acts: zhActs,
  alike: zhAlike,
  approve: zhApprove,
  backdated: zhBackdated,
  balances: zhBalances,
  bodies: zhBodies,
  bring: zhBring,
  payments: zhPayments,
  budget: zhBudget,
  calendar: zhCalendar,
  calls: zhCalls,
  choices: zhChoices,
  common: zhCommon,
  consents: zhConsents,
  telling: zhTelling,
  counter: zhCounter,
  deliver: zhDeliver,
  desk: zhDesk,
  due: zhDue,
  entries: zhEntries,
  errors: zhErrors,
  facts: zhFacts,
  fields: zhFields,
  findings: zhFindings,
  files: zhFiles,
  gatePapers: zhGatePapers,
  home: zhHome,
  keep: zhKeep,
  library: zhLibrary,
  meet: zhMeet,
  message: zhMessage,
  notice: zhNotice,
  overdue: zhOverdue,
  parts: zhParts,
  people: zhPeople,
  policy: zhPolicy,
  procure: zhProcure,
  project: zhProject,
  projects: zhProjects,
  refusal: zhRefusal,
  refusals: zhRefusals,
  roles: zhRoles,
  rules: zhRules,
  running: zhRunning,
  screen: zhScreen,
  session: zhSession,
  solicitations: zhSolicitations,
  stages: zhStages,
  shares: zhShares,
  surveys: zhSurveys,
  trail: zhTrail,
  trial: zhTrial,
  turns: zhTurns,
  volume: zhVolume,
  wishes: zhWishes,
};

export type Words = Wording<typeof zh>;

const en = {
  acts: enActs,
  alike: enAlike,
  approve: enApprove,
  backdated: enBackdated,
  balances: enBalances,
  bodies: enBodies,
  bring: enBring,
  payments: enPayments,
  budget: enBudget,
  calendar: enCalendar,
  calls: enCalls,
  choices: enChoices,
  common: enCommon,
  consents: enConsents,
  telling: enTelling,
  counter: enCounter,
  deliver: enDeliver,
  desk: enDesk,
  due: enDue,
  entries: enEntries,
  errors: enErrors,
  facts: enFacts,
  fields: enFields,
  findings: enFindings,
  files: enFiles,
  gatePapers: enGatePapers,
  home: enHome,
  keep: enKeep,
  library: enLibrary,
  meet: enMeet,
  message: enMessage,
  notice: enNotice,
  overdue: enOverdue,
  parts: enParts,
  people: enPeople,
  policy: enPolicy,
  procure: enProcure,
  project: enProject,
  projects: enProjects,
  refusal: enRefusal,
  refusals: enRefusals,
  roles: enRoles,
  rules: enRules,
  running: enRunning,
  screen: enScreen,
  session: enSession,
  solicitations: enSolicitations,
  stages: enStages,
  shares: enShares,
  surveys: enSurveys,
  trail: enTrail,
  trial: enTrial,
  turns: enTurns,
  volume: enVolume,
  wishes: enWishes,
} satisfies Words;

export const wordsOf = (lang: Lang): Words => (lang === "en" ? en : zh);
