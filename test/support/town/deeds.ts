/** Every deed by its act's name, as the doors have them. */
import type { ActName } from "#model/acts.ts";
import type { Answer } from "#store/change.ts";
import type { Db } from "#store/home.ts";
import { ofApproval, preparing } from "#web/approve/deeds.ts";
import { archiving, enclosing, ofFile, ofSheet, producing } from "#web/archive/deeds.ts";
import { appropriating } from "#web/budget/bring.ts";
import { drawing, ofLine } from "#web/budget/deeds.ts";
import type { Doing } from "#web/deed.ts";
import { ofWork, reporting } from "#web/keep/deeds.ts";
import { announcing, applying, ofApplication, soliciting } from "#web/library/callDeeds.ts";
import { matchingUp, nominating, ofHonour, ofStandard, reworking, standardising, supplying, unlisting } from "#web/library/deeds.ts";
import { ofBody } from "#web/meet/bodies.ts";
import { calling, ofSitting } from "#web/meet/deeds.ts";
import { hanging, proving } from "#web/notice/deeds.ts";
import { ofCalendar } from "#web/open/deeds.ts";
import { ofConsents } from "#web/people/consents.ts";
import { naming, ofStaff } from "#web/people/deeds.ts";
import { telephoning } from "#web/people/telling.ts";
import { drawingUp, ofDraft } from "#web/policy/deeds.ts";
import { authorising, enrolling, ofSupplier } from "#web/procure/deeds.ts";
import { inviting, ofCount, ofSurvey, surveying } from "#web/propose/callDeeds.ts";
import { proposing } from "#web/propose/deeds.ts";
import { collecting, detaching, ofBasket } from "#web/propose/wishDeeds.ts";
import { projectDeeds } from "../../../src/projectDeeds.ts";

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
    appropriating,
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
    authorising,
    standardising,
    reworking,
    ...ofStandard,
    nominating,
    ...ofHonour,
    supplying,
    unlisting,
    matchingUp,
    soliciting,
    applying,
    announcing,
    ...ofApplication,
    reporting,
    ...ofWork,
    archiving,
    producing,
    enclosing,
    ...ofFile,
    ...ofSheet,
  ].map((each: Runnable) => [each.name, each]),
);
