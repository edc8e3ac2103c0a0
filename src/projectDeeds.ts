/** Every act on a project, in the order of the walk. */
import { ofProject as accept } from "./web/accept/deeds.ts";
import { ofProject as archive } from "./web/archive/deeds.ts";
import { ofProject as budget } from "./web/budget/deeds.ts";
import { ofProject as deliver } from "./web/deliver/deeds.ts";
import { ofProject as notice } from "./web/notice/deeds.ts";
import { ofProject as pay } from "./web/pay/deeds.ts";
import { ofProject as people } from "./web/people/deeds.ts";
import { ofProject as rules } from "./web/policy/deeds.ts";
import { ofProject as procure } from "./web/procure/deeds.ts";
import { ofProject as propose } from "./web/propose/deeds.ts";
import { ofProject as screen } from "./web/screen/deeds.ts";

export const projectDeeds = [
  ...propose,
  ...screen,
  ...notice,
  ...procure,
  ...deliver,
  ...accept,
  ...pay,
  ...archive,
  ...budget,
  ...rules,
  ...people,
];
