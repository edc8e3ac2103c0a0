import type { ApprovalRowOfList } from "../approve/approval.ts";
import type { SheetKind } from "../archive/sheet.ts";
import type { Day, Moment } from "../day.ts";
import type { DueTime } from "../envelope.ts";
import type { CallTask } from "../library/task.ts";
import type { MeetingRow, ProjectRow } from "../lists.ts";
import type { Fen } from "../money.ts";
import type { Named } from "../project.ts";
import type { WishCounts } from "../propose/wish.ts";
import type { Telling } from "./tell.ts";

/** For what the bodies of an area can be called; with `share`, for what that area pays of it. */
export interface ToCall {
  readonly area: string;
  readonly areaName: string;
  readonly receipt: string;
  readonly title: string;
  readonly share: string | null;
  readonly amount: Fen;
}
/** What waits for one person. */
export interface Desk {
  /** Calls to organisations in which something waits. */
  readonly solicitations: readonly CallTask[];
  /** Whom the clerk has to tell by telephone or at the door. */
  readonly tellings: readonly Telling[];
  /** Faults of finished works that wait for their answer. */
  readonly outages: readonly { readonly receipt: string; readonly title: string; readonly dueDay: Day }[];
  /** Wishes that nobody has put under a project yet, by place. */
  readonly wishes: readonly WishCounts[];
  /** Paper counts that somebody else has typed. */
  readonly counts: readonly {
    readonly id: string;
    readonly about: "survey" | "project" | "opinion";
    readonly forms: number;
    readonly title: string;
  }[];
  readonly projects: readonly (ProjectRow & { readonly waits: string; readonly assignee: Named | null })[];
  readonly own: readonly ProjectRow[];
  readonly calls: readonly ToCall[];
  readonly meetings: readonly MeetingRow[];
  readonly approvals: readonly ApprovalRowOfList[];
  readonly requests: readonly { readonly line: string; readonly title: string; readonly kind: string; readonly amount: Fen }[];
  readonly corrections: readonly { readonly receipt: string; readonly title: string }[];
  readonly objections: readonly { readonly receipt: string; readonly title: string; readonly due: DueTime | null }[];
  /** Corrected notices to be looked at a second time, and moves of a project to newer rules. */
  readonly amendments: readonly { readonly receipt: string; readonly title: string }[];
  /** Works that people were less satisfied with than the policy wants. */
  readonly remedies: readonly { readonly receipt: string; readonly title: string }[];
  readonly repins: readonly { readonly receipt: string; readonly title: string }[];
  /** Rules that somebody else has submitted for publication. */
  readonly drafts: readonly { readonly id: string; readonly areaName: string; readonly changes: number }[];
  readonly years: readonly number[];
  /** Signed sheets that somebody else brought. */
  readonly sheets: readonly { readonly code: string; readonly kind: SheetKind; readonly on: Day }[];
  readonly messages: readonly { readonly receipt: string; readonly title: string; readonly kind: string; readonly at: Moment }[];
}
