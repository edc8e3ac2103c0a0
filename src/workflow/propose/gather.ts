/** A new project made of one wish or several: entered by the clerk, and the wishes stand under it at once. */
import { gatherForm } from "#model/propose/forms.ts";
import type { Basket, WishChannel } from "#model/propose/wish.ts";
import { refuse } from "#model/refusals.ts";
import { idOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { under } from "./attach.ts";
import { asked, speaksFor } from "./propose.ts";

export const gather: Act<Basket, typeof gatherForm> = {
  name: "gather",
  form: gatherForm,
  may: (basket, who, hand) =>
    mayInArea("gather", who, basket.path, hand) ??
    speaksFor(basket, who, hand) ??
    (basket.wishes.length > 0 ? undefined : refuse("nothing_open")),
  decide: (basket, who, { wishes, ...input }, hand) => {
    const chosen = basket.wishes.filter((one) => wishes.includes(one.id));
    if (chosen.length < wishes.length) return refuse("not_a_choice", "wishes");
    const channel = chosen[0]?.channel ?? "online";
    const drafts = asked(basket, who, { ...input, channel: spoken(channel), apportioned: false, photos: [] }, hand);
    if ("refusal" in drafts) return drafts;
    const receipt = idOf(drafts[0]?.subject ?? "");
    return [...drafts, ...chosen.map(({ id }) => under(id, receipt))];
  },
};

/** A project knows four ways in; what was written in a chat came online. Each wish keeps its own. */
const spoken = (channel: WishChannel) => (channel === "chat" ? "online" : channel);
