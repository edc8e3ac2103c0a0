/** The calls that are open now, on the front page; and the way to all of them and to the need surveys. */
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export interface OpenCall {
  readonly id: string;
  readonly title: string;
  readonly areaName: string;
  readonly from: string;
  readonly until: string;
}

export const Calls = ({ s, calls }: { s: Setting; calls: readonly OpenCall[] }) => {
  const w = wordsOf(s.lang);
  return (
    <section class="section" aria-labelledby="calls">
      <h2 id="calls">{w.calls.open}</h2>
      {calls.length === 0 ? (
        <p class="nothing">{w.calls.noneOpen}</p>
      ) : (
        <ul class="cards cards--two">
          {calls.map((call) => (
            <li class="item">
              <h3 class="item__title">
                <a class="govuk-link" href={`/calls/${call.id}`}>
                  {call.title}
                </a>
              </h3>
              <p class="item__line">
                <span>{call.areaName}</span> <span>{w.calls.until(call.until)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="govuk-link back" href="/calls">
          {w.calls.all}
        </a>{" "}
        <a class="govuk-link back" href="/surveys">
          {w.surveys.title}
        </a>
      </p>
    </section>
  );
};
