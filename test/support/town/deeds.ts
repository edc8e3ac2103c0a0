/** Every deed by its act's name, as the doors have them. */
import type { ActName } from "#model/acts.ts";
import type { Answer } from "#store/change.ts";
import type { Db } from "#store/home.ts";
import { ofProject as accept } from "#web/accept/deeds.ts";
import { ofApproval, preparing } from "#web/approve/deeds.ts";
import { ofProject as archive, archiving, enclosing, ofFile, ofSheet } from "#web/archive/deeds.ts";
import { ofProject as budget, drawing, ofLine } from "#web/budget/deeds.ts";
import type { Doing } from "#web/deed.ts";
import { ofProject as deliver } from "#web/deliver/deeds.ts";
import { ofBody } from "#web/meet/bodies.ts";
import { calling, ofSitting } from "#web/meet/deeds.ts";
import { hanging, ofProject as notice, proving } from "#web/notice/deeds.ts";
import { ofCalendar } from "#web/open/deeds.ts";
import { ofProject as pay } from "#web/pay/deeds.ts";
import { ofConsents } from "#web/people/consents.ts";
import { naming, ofStaff, ofProject as people } from "#web/people/deeds.ts";
import { telephoning } from "#web/people/telling.ts";
import { drawingUp, ofDraft, ofProject as rules } from "#web/policy/deeds.ts";
import { enrolling, ofSupplier, ofProject as procure } from "#web/procure/deeds.ts";
import { inviting, ofCount, ofSurvey, surveying } from "#web/propose/callDeeds.ts";
import { ofProject as propose, proposing } from "#web/propose/deeds.ts";
import { collecting, detaching, ofBasket } from "#web/propose/wishDeeds.ts";
import { ofProject as screen } from "#web/screen/deeds.ts";

export const projectDeeds = [
  ...propose,
  ...screen,
  ...notice,
  ...procure,
  ...deliver,
  ...accept,
  ...pay,
  ...archive,
  ...budget,
  ...rules,
  ...people,
];

interface Runnable {
  readonly name: ActName;
  readonly run: (db: Db, doing: Doing) => Promise<Answer | { readonly errors: object }>;
}
export const deeds = new Map<ActName, Runnable>(
  [
    ...projectDeeds,
    ...ofSitting,
    ...ofBody,
    ...ofApproval,
    ...ofLine,
    ...ofCalendar,
    ...ofStaff,
    ...ofConsents,
    ...ofDraft,
    drawingUp,
    naming,
    telephoning,
    proposing,
    collecting,
    ...ofBasket,
    detaching,
    inviting,
    surveying,
    ...ofSurvey,
    ...ofCount,
    calling,
    hanging,
    proving,
    preparing,
    drawing,
    enrolling,
    ...ofSupplier,
    archiving,
    enclosing,
    ...ofFile,
    ...ofSheet,
  ].map((each: Runnable) => [each.name, each]),
);
