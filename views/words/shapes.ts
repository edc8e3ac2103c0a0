/** The shapes of the word lists: what a language must have a sentence for. A missing one does not compile. */
import type {
  absenceForm,
  canvassForm,
  evaluationForm,
  inspectionForm,
  measureForm,
  opinionForm,
  recheckForm,
  rectificationForm,
  remedyForm,
  representationForm,
  retargetForm,
} from "#model/accept/forms.ts";
import type { preparationForm } from "#model/approve/forms.ts";
import type {
  askForm,
  declineForm,
  fileForm,
  hideForm,
  lodgeForm,
  maskForm,
  produceForm,
  rejectForm,
  showForm,
} from "#model/archive/forms.ts";
import type { allotForm, annulForm, closeForm, endowForm, fundForm, lineForm, remarkForm, shiftForm } from "#model/budget/forms.ts";
import type {
  changeForm,
  complaintForm,
  completionForm,
  dismissalForm,
  permitForm,
  redressForm,
  reportForm,
  resumptionForm,
  sessionForm,
  startForm,
  suspensionForm,
  terminationForm,
  vouchForm,
} from "#model/deliver/forms.ts";
import type { Kept } from "#model/draft.ts";
import type { BodyOf, FactKind, TextOf } from "#model/facts.ts";
import type { InputOf } from "#model/form.ts";
import type { keeperForm, outageForm, repairForm } from "#model/keep/forms.ts";
import type {
  applicationForm,
  contestForm,
  honourForm,
  matchForm,
  qualificationForm,
  resourceForm,
  solicitationForm,
  standardForm,
  weighingForm,
} from "#model/library/forms.ts";
import type {
  adjustmentForm,
  admitForm,
  callForm,
  cancellationForm,
  closingForm,
  countForm,
  deferralForm,
  departureForm,
  deputationForm,
  hearingForm,
  mendForm,
  minutesForm,
  observersForm,
  openingForm,
  postponementForm,
  proxyForm,
  recallForm,
  recusalForm,
  renewalForm,
  scoreForm,
  seatForm,
  separationForm,
  unseatForm,
  voteForm,
} from "#model/meet/forms.ts";
import type { answerForm, hangForm, letterForm, objectionForm, proofForm, restatementForm, retentionForm } from "#model/notice/forms.ts";
import type { yearConfirmationForm, yearForm } from "#model/open/forms.ts";
import type {
  attestationForm,
  bounceForm,
  refundForm,
  requestForm,
  reviewForm,
  settlementForm,
  stallForm,
  supplementForm,
  withholdingForm,
  writeOffForm,
} from "#model/pay/forms.ts";
import type {
  appointmentForm,
  assignmentForm,
  consentForm,
  initialsForm,
  relayForm,
  retractionForm,
  revocationForm,
  tellForm,
} from "#model/people/forms.ts";
import type { amendmentForm, draftForm, keepForm, repinForm, scrapForm } from "#model/policy/forms.ts";
import type {
  accountForm,
  allowanceForm,
  awardForm,
  barringForm,
  bundleForm,
  contactForm,
  contractForm,
  droppingForm,
  pickForm,
  portionForm,
  quoteForm,
  ratificationForm,
  releaseForm,
  rescissionForm,
  sectionForm,
  sourceForm,
  supplierForm,
  unbundlingForm,
  variationForm,
  vettingForm,
} from "#model/procure/forms.ts";
import type {
  attachForm,
  bringForm,
  callForm as campaignForm,
  collectForm,
  editForm,
  enlistForm,
  gatherForm,
  proposalForm,
  respondForm,
  revisionForm,
  secondForm,
  spoilForm,
  surveyForm,
  tallyForm,
  withdrawalForm,
} from "#model/propose/forms.ts";
import type {
  airForm,
  appealForm,
  citeForm,
  claimForm,
  hidingForm,
  judgementForm,
  mergerForm,
  planForm,
  ratingForm,
  refusalForm,
  replyForm,
  returnForm,
  screeningForm,
  splitForm,
  transferForm,
  unmergerForm,
} from "#model/screen/forms.ts";

export interface ActWords {
  /** Heading of the form's page. */
  readonly title: string;
  readonly button: string;
  /** What happens when it is sent. */
  readonly lead?: string;
}

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

type FieldsOf<F> = F extends { readonly shape: infer S } ? keyof S & string : never;
type Forms =
  | typeof proposalForm
  | typeof revisionForm
  | typeof withdrawalForm
  | typeof collectForm
  | typeof bringForm
  | typeof attachForm
  | typeof gatherForm
  | typeof campaignForm
  | typeof editForm
  | typeof surveyForm
  | typeof respondForm
  | typeof tallyForm
  | typeof enlistForm
  | typeof spoilForm
  | typeof secondForm
  | typeof airForm
  | typeof citeForm
  | typeof screeningForm
  | typeof returnForm
  | typeof refusalForm
  | typeof transferForm
  | typeof replyForm
  | typeof ratingForm
  | typeof mergerForm
  | typeof claimForm
  | typeof planForm
  | typeof hidingForm
  | typeof unmergerForm
  | typeof splitForm
  | typeof appealForm
  | typeof judgementForm
  | typeof callForm
  | typeof admitForm
  | typeof initialsForm
  | typeof openingForm
  | typeof separationForm
  | typeof proxyForm
  | typeof deputationForm
  | typeof recallForm
  | typeof voteForm
  | typeof recusalForm
  | typeof closingForm
  | typeof minutesForm
  | typeof cancellationForm
  | typeof postponementForm
  | typeof adjustmentForm
  | typeof deferralForm
  | typeof observersForm
  | typeof hearingForm
  | typeof departureForm
  | typeof scoreForm
  | typeof countForm
  | typeof seatForm
  | typeof unseatForm
  | typeof renewalForm
  | typeof mendForm
  | typeof hangForm
  | typeof proofForm
  | typeof objectionForm
  | typeof letterForm
  | typeof restatementForm
  | typeof retentionForm
  | typeof answerForm
  | typeof preparationForm
  | typeof sourceForm
  | typeof quoteForm
  | typeof awardForm
  | typeof allowanceForm
  | typeof contractForm
  | typeof bundleForm
  | typeof unbundlingForm
  | typeof portionForm
  | typeof pickForm
  | typeof variationForm
  | typeof rescissionForm
  | typeof supplierForm
  | typeof vettingForm
  | typeof barringForm
  | typeof contactForm
  | typeof releaseForm
  | typeof accountForm
  | typeof ratificationForm
  | typeof droppingForm
  | typeof startForm
  | typeof reportForm
  | typeof sessionForm
  | typeof vouchForm
  | typeof changeForm
  | typeof permitForm
  | typeof dismissalForm
  | typeof suspensionForm
  | typeof resumptionForm
  | typeof complaintForm
  | typeof redressForm
  | typeof maskForm
  | typeof completionForm
  | typeof terminationForm
  | typeof inspectionForm
  | typeof representationForm
  | typeof standardForm
  | typeof honourForm
  | typeof solicitationForm
  | typeof applicationForm
  | typeof qualificationForm
  | typeof contestForm
  | typeof weighingForm
  | typeof resourceForm
  | typeof matchForm
  | typeof keeperForm
  | typeof outageForm
  | typeof repairForm
  | typeof absenceForm
  | typeof rectificationForm
  | typeof measureForm
  | typeof evaluationForm
  | typeof recheckForm
  | typeof retargetForm
  | typeof opinionForm
  | typeof canvassForm
  | typeof remedyForm
  | typeof requestForm
  | typeof attestationForm
  | typeof stallForm
  | typeof withholdingForm
  | typeof bounceForm
  | typeof reviewForm
  | typeof supplementForm
  | typeof refundForm
  | typeof writeOffForm
  | typeof settlementForm
  | typeof askForm
  | typeof declineForm
  | typeof fileForm
  | typeof produceForm
  | typeof showForm
  | typeof hideForm
  | typeof lodgeForm
  | typeof rejectForm
  | typeof lineForm
  | typeof fundForm
  | typeof remarkForm
  | typeof endowForm
  | typeof annulForm
  | typeof yearForm
  | typeof yearConfirmationForm
  | typeof appointmentForm
  | typeof shiftForm
  | typeof closeForm
  | typeof allotForm
  | typeof revocationForm
  | typeof assignmentForm
  | typeof relayForm
  | typeof consentForm
  | typeof retractionForm
  | typeof tellForm
  | typeof draftForm
  | typeof amendmentForm
  | typeof repinForm
  | typeof keepForm
  | typeof scrapForm;

type ColumnsOf<T extends readonly object[]> = Exclude<keyof T[number] & string, "key">;
/** Every field of every form, and the columns of the forms that are tables. */
export type FieldName =
  | FieldsOf<Forms>
  | Exclude<keyof InputOf<typeof planForm>["budget"][number] & string, "key">
  | Exclude<keyof InputOf<typeof planForm>["aims"][number] & string, "key">
  | ColumnsOf<InputOf<typeof preparationForm>["items"]>
  | ColumnsOf<InputOf<typeof contractForm>["milestones"]>
  | ColumnsOf<InputOf<typeof portionForm>["parts"]>
  | ColumnsOf<InputOf<typeof sectionForm>["parts"]>
  | ColumnsOf<InputOf<typeof countForm>["tallies"]>
  | ColumnsOf<InputOf<typeof callForm>["order"]>
  | ColumnsOf<InputOf<typeof scoreForm>["points"]>
  | ColumnsOf<InputOf<typeof tallyForm>["counts"]>
  | ColumnsOf<InputOf<typeof measureForm>["counted"]>
  | ColumnsOf<InputOf<typeof measureForm>["faults"]>
  | ColumnsOf<InputOf<typeof evaluationForm>["points"]>;

/** What a refusal names: amounts in fen, days, counts, codes. */
export type Says = Readonly<Record<string, string | number>>;
/** What a field asked for. */
export interface Bounds {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly kind?: string | undefined;
}

/** How the policy of a project calls its gates, classes and reasons. */
export interface PolicyNames {
  readonly gate: (key: string) => string;
  readonly className: (code: string) => string;
  readonly reason: (code: string) => string;
  /** A channel that an order was transferred to. */
  readonly channel: (code: string) => string;
  /** A paper that a gate demands. */
  readonly paper: (gate: string, key: string) => string;
  /** A band of an evaluation. */
  readonly band: (key: string) => string;
  /** A community that votes on a share of its own. */
  readonly area: (code: string) => string;
}

/** A fact by kind; the same shape as `Fact` of the model, in the form in which a table of functions can be called. */
export type FactBy<K extends FactKind> = {
  [P in K]: Kept & { readonly kind: P; readonly body: BodyOf<P>; readonly texts: Readonly<Record<TextOf<P>, string>> };
}[K];
export type FactWords = { readonly [P in FactKind]: (fact: FactBy<P>, names: PolicyNames) => string };

/** The same list in another language: every sentence and every function of it, whatever it says. */
export type Wording<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Wording<R>
    : { readonly [K in keyof T]: Wording<T[K]> };
