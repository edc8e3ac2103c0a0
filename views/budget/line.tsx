/** One line like a bank book: what stands in it, what waits for a second person, every entry. */
import type { MoneyRequest } from "#model/budget/book.ts";
import { entryKinds } from "#model/budget/entry.ts";
import type { EntryRow, LineRow } from "#model/lists.ts";
import { yuan } from "#model/money.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import type { Offer, Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { MoneyBar } from "./bar.tsx";
import { hrefOf } from "./figures.ts";
import { Requests } from "./requests.tsx";
import { Statement } from "./statement.tsx";

interface LineProps {
  readonly s: Setting;
  readonly line: LineRow;
  readonly entries: readonly EntryRow[];
  readonly requests: readonly MoneyRequest[];
  readonly offers: readonly Offer[];
  readonly next: number | null;
}

export const LinePage = ({ s, line, entries, requests, offers, next }: LineProps) => {
  const words = wordsOf(s.lang);
  const w = words.budget;
  return (
    <Page s={s} title={line.title} wide>
      <p>
        <a class="govuk-link back" href={`/budget?year=${line.year}`}>
          {w.back}
        </a>
      </p>
      <h1 class="govuk-heading-l">{line.title}</h1>
      <p class="heading">
        {w.yearOf(line.year)} · {line.areaName} · {choiceWord(words, "source", line.source)}
      </p>
      {line.remark && (
        <p class="remark">
          <strong>{w.remark}</strong> {line.remark}
        </p>
      )}
      {line.closed && <p class="mind">{w.closed(words.common.day(line.closed))}</p>}
      {line.intended > 0 && <p class="govuk-hint">{w.intended(yuan(line.intended))}</p>}
      <Requests s={s} line={line} requests={requests} offers={offers} />
      <MoneyBar s={s} balance={line.balance} href={(name) => hrefOf(line.line, name)} />
      <Statement s={s} line={line} entries={entries} next={next} kind={kindAsked(s.path)} />
      <OfferLinks s={s} offers={offers.filter(({ act }) => act !== "grant" && act !== "deny")} />
    </Page>
  );
};

/** `?kind=HOLD` shows entries of one kind only. */
const kindAsked = (path: string) => {
  const asked = new URLSearchParams(path.split("?")[1] ?? "").get("kind");
  return entryKinds.find((kind) => kind === asked) ?? null;
};
