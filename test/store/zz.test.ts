import { it } from "vitest";
import { smallTown } from "../support/town/small.ts";
import { d1 } from "./home.ts";
for (let i = 0; i < 6; i++) it(`t${i}`, async () => {
  const t0 = performance.now(); const db = await d1(); const t1 = performance.now(); await smallTown(db); const t2 = performance.now();
  console.log(Math.round(t1 - t0), Math.round(t2 - t1));
});
