import type { Wording } from "../shapes.ts";
import type { policy as zh } from "../zh/policy.ts";

export const policy = {} satisfies Wording<typeof zh>;
