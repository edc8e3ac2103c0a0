import { spokenReceipt } from "#model/receipt.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

/** What the proposer takes home: the number, and who can read the words so far. */
export const Received = ({ s, receipt }: { s: Setting; receipt: string }) => {
  const w = wordsOf(s.lang).project;
  return (
    <section class="received" aria-labelledby="received">
      <h2 class="received__title" id="received">
        {w.received}
      </h2>
      <p class="received__number">
        {w.receipt} <strong>{spokenReceipt(receipt)}</strong>
      </p>
      <p>{w.receivedWhat}</p>
    </section>
  );
};
