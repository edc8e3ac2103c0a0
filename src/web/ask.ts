/** What every request is given: the database, the time, who asks, in which language, and what its commit made due. */
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { dayOf } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import type { Grant, Role, Who } from "#model/people/roles.ts";
import type { Files } from "#store/files.ts";
import type { Nudge } from "#store/heads.ts";
import type { Db } from "#store/home.ts";
import type { Setting } from "#views/setting.ts";

/** The house as the front door opens it for one request. */
export interface House {
  readonly db: Db;
  readonly files: Files;
  /** The time of the town: the wall's, or a demonstration's. */
  readonly now: () => number;
  /** Real time, for sessions. */
  readonly wall: () => number;
  readonly secret: string;
  readonly demo: boolean;
  /** A demonstration's clock has been moved: how far it runs ahead of the wall now. */
  readonly moved: (offset: number) => void;
}
interface Asker {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  readonly csrf: string;
}
export interface Env {
  Bindings: { house: House };
  Variables: { house: House; asker: Asker | null; due: readonly Nudge[]; requestId: string };
}
export type Ctx = Context<Env>;

export const whoOf = (c: Ctx): Who => {
  const asker = c.get("asker");
  return { id: asker?.id ?? "", grants: asker?.grants ?? [] };
};

/** For pages that ask "may I?": acts that only decide whether they are offered need no chance. */
export const handOf = (c: Ctx): Hand => {
  const now = c.get("house").now();
  return { now, today: dayOf(now), id: () => "", digits: () => "" };
};

export function settingOf(c: Ctx): Setting {
  const asker = c.get("asker");
  const { now, demo } = c.get("house");
  const { origin, pathname, search } = new URL(c.req.url);
  const rolesOf = (grants: readonly Grant[]): readonly Role[] => [...new Set(grants.map((grant) => grant.role))];
  return {
    lang: getCookie(c, "lang") === "en" ? "en" : "zh",
    elder: getCookie(c, "elder") === "1",
    who: asker ? { id: asker.id, name: asker.name, roles: rolesOf(asker.grants) } : null,
    path: pathname + search,
    origin,
    now: now(),
    csrf: asker?.csrf ?? "",
    once: crypto.randomUUID(),
    demo,
  };
}
