import type { Wording } from "../shapes.ts";
import type { refusal as zh } from "../zh/refusal.ts";

export const refusal = {
  headings: {
    401: "Please sign in",
    403: "You cannot take this step",
    404: "Not found",
    409: "This cannot be done now",
    422: "This could not be done",
  },
  other: "This could not be done",
  home: "Home",
} satisfies Wording<typeof zh>;
