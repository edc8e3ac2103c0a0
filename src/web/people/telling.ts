/** Calls and visits: what the clerks of a place still owe somebody whom no message reaches. */
import type { Hono } from "hono";
import { projectOf } from "#model/subject.ts";
import { telling } from "#store/people/tell.ts";
import { aboutTelling } from "#views/people/telling.tsx";
import { tell } from "#workflow/people/tell.ts";
import type { Env } from "../ask.ts";
import { asInArea, deed } from "../deed.ts";
import { openDoor } from "../door.ts";
import { at } from "../place.ts";

export const telephoning = deed(tell, {
  know: (db, id) => telling(db, id),
  writes: (id) => [projectOf(id.split("-")[0] ?? "")],
  as: asInArea,
  about: aboutTelling,
});

export const tellingRoom = (app: Hono<Env>): void =>
  openDoor(app, telephoning, { ...at("/messages", "tries"), back: "/desk", done: () => "/desk" });
