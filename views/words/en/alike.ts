import type { Wording } from "../shapes.ts";
import type { alike as zh } from "../zh/alike.ts";

export const alike = {
  beforeTitle: "There are similar orders in the community",
  beforeLead:
    "Please open them and see whether they are the same thing. If so, just follow that order. If yours is something else, send it once more.",
  deskTitle: "Possible duplicates",
  deskLead: "Orders of the same community with a similar name or place. Please check whether they are the same thing.",
  closed: "Not public",
} satisfies Wording<typeof zh>;
