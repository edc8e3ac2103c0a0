/** The page of a sitting as it is drawn: one with an item open, one that is counted; its screen and its paper apart. */
import type { ActName } from "#model/acts.ts";
import type { Sitting, Vote } from "#model/meet/sitting.ts";
import { SittingPage } from "#views/meet/sitting.tsx";
import type { Setting } from "#views/setting.ts";
import { counted, item, open, sitting, votes } from "../../support/sitting.ts";
import { reading } from "../reader.ts";

export const reader = (id: string): Setting["who"] => ({ id, name: "读者", roles: ["member"] });
const cast: readonly Vote[] = [
  ...votes("m.1", "for", 1, 1),
  ...votes("m.1", "against", 2, 2),
  ...votes("m.1", "for", 3, 3),
  ...votes("m.1", "recused", 4, 4),
];
export const running = sitting({ items: [open(1), item(2)], votes: cast });
export const over = sitting({
  items: [counted(1, { count: { members: 16, present: 13, for: 9, against: 3, abstain: 1, recused: 1 } })],
  votes: cast,
});
export const draw = (known: Sitting, acts: readonly ActName[] = [], given: Partial<Parameters<typeof SittingPage>[0]> = {}) =>
  String(
    <SittingPage
      s={reading()}
      sitting={known}
      areaName="木棉岭社区"
      offers={acts.map((act) => ({ act, href: `/meetings/m/${act}` }))}
      seeVotes={false}
      {...given}
    />,
  );
export const paper = (html: string) => html.split('class="on-paper"')[1] ?? "";
export const screen = (html: string) => html.split('class="on-paper"')[0] ?? "";
