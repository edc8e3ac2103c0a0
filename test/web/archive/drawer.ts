/** A screened project of the small town, with a photo to hang at it. */
import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { rows } from "../../support/suites/home.ts";
import { places } from "../../support/town/cast.ts";
import { smallTown } from "../../support/town/small.ts";
import type { Town } from "../../support/town/town.ts";
import { propose, screen } from "../../support/town/walk.ts";
import { Visitor } from "../visitor.ts";

const one = { by: "resident-1", title: "木棉岭后巷加装路灯", area: places.mumianling, class: "WORKS", amount: "86000" } as const;
export const photoForm = { purpose: "photo", caption: "二巷路灯坏了" };

export class Drawer {
  private constructor(
    readonly town: Town,
    /** The page of the project. */
    readonly at: string,
  ) {}

  static async open(): Promise<Drawer> {
    const town = await smallTown(env.DB);
    const receipt = await propose(town, one);
    await screen(town, receipt, one);
    return new Drawer(town, `/projects/${receipt}`);
  }

  upload(who: Visitor, files: File | readonly File[], more: Readonly<Record<string, string>> = {}, once?: string): Promise<Response> {
    return who.send(`${this.at}/files/new`, `${this.at}/files`, { files, ...photoForm, ...more }, once);
  }

  /** The keys in the bucket. */
  async objects(): Promise<readonly string[]> {
    return (await env.FILES.list()).objects.map((each) => each.key);
  }
  async ids(): Promise<readonly string[]> {
    return (await rows<{ id: string }>(this.town.db, "SELECT id FROM files ORDER BY leaf")).map((row) => row.id);
  }

  /** Filed by the clerk; its id. */
  async filed(file: File): Promise<string> {
    expect((await this.upload(await Visitor.as("clerk-dongxiao"), file)).status).toBe(303);
    return (await this.ids()).at(-1) ?? "";
  }
}
