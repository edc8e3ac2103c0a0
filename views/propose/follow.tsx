/** The little form that leads from a receipt number to its page. */
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const FollowBox = ({ s }: { s: Setting }) => {
  const w = wordsOf(s.lang).projects;
  return (
    <form class="follow" method="get" action="/follow">
      <div class="govuk-form-group">
        <label class="govuk-label" for="receipt">
          {w.followLabel}
        </label>
        <div class="govuk-hint" id="receipt-hint">
          {w.followHint}
        </div>
        <input class="govuk-input" id="receipt" name="receipt" inputmode="numeric" autocomplete="off" aria-describedby="receipt-hint" />
      </div>
      <button class="govuk-button govuk-button--secondary" type="submit">
        {w.follow}
      </button>
    </form>
  );
};
