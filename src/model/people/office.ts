/** The office whose work a turn is, and the person of it to whom a project is assigned. */
import type { Dossier, Named } from "../project.ts";
import { type Role, staffRoles } from "./roles.ts";

/** What another office was given is the clerk's to follow. A body, a firm and a resident are no office. */
export const officeOf = (turn: string): Role | undefined => (turn === "office" ? "clerk" : staffRoles.find((role) => role === turn));

/** Whoever no longer holds the office has nothing assigned to them: it is the office's again. */
export const assigneeOf = ({ project, kin }: Pick<Dossier, "project" | "kin">): Named | undefined =>
  kin.office.find((one) => one.id === project.assignee);
