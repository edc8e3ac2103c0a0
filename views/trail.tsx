/** The trail: every fact of one subject, oldest first, with what was put right later. */

import { dayOf, stamp } from "#model/day.ts";
import type { Fact } from "#model/draft.ts";
import type { Envelope } from "#model/envelope.ts";
import type { Policy } from "#model/policy/policy.ts";
import { gateStages } from "#model/stages.ts";
import { type Mended, mendedIn } from "./mended.ts";
import { Change, Sentence } from "./mends.tsx";
import { Money } from "./money.tsx";
import { Said } from "./said.tsx";
import type { Setting } from "./setting.ts";
import { entryWord, factText, namesOf, plainNames, roleWord } from "./words/pick.ts";
import type { PolicyNames } from "./words/shapes.ts";
import { wordsOf } from "./words/words.ts";

interface TrailProps {
  readonly s: Setting;
  readonly facts: readonly Fact[];
  /** The policy that the subject is pinned to: it names gates, classes and reasons. */
  readonly policy: Policy | null;
  readonly areaName: string;
  /** By code, the communities that its facts name. */
  readonly places?: Readonly<Record<string, string>>;
  /** The reader may see what residents wrote, as they wrote it. */
  readonly open?: boolean;
}

export const Trail = ({ s, facts, policy, areaName, places, open = false }: TrailProps) => {
  const names = policy ? namesOf(policy, s.lang, places) : plainNames;
  if (facts.length === 0) return <p>{wordsOf(s.lang).trail.empty}</p>;
  return (
    <ol class="trail">
      {facts.map((fact) => (
        <Step s={s} fact={fact} names={names} mended={mendedIn(facts, fact, s.lang, names)} areaName={areaName} open={open} />
      ))}
    </ol>
  );
};

interface StepProps {
  readonly s: Setting;
  readonly fact: Fact;
  readonly names: PolicyNames;
  readonly mended: readonly Mended[];
  readonly areaName: string;
  readonly open: boolean;
}

const Step = ({ s, fact, names, mended, areaName, open }: StepProps) => {
  const w = wordsOf(s.lang);
  return (
    <li class={`trail__step${fact.envelope.to ? " trail__step--moves" : ""}`} id={`fact-${fact.leaf}`}>
      <p class="trail__what">
        <Sentence s={s} text={factText(w, fact, names)} mended={mended} />
        {fact.kind === "corrected" && <Change s={s} body={fact.body} names={names} />}
      </p>
      <p class="trail__who">
        <span>{who(s, fact.envelope, areaName)}</span> <When s={s} envelope={fact.envelope} />
      </p>
      <Said s={s} fact={fact} open={open} />
      <Moneys s={s} envelope={fact.envelope} />
      <Leads s={s} envelope={fact.envelope} names={names} />
    </li>
  );
};

/** Roles that a place has of its own are named with it. */
const ofTheCommunity: readonly string[] = ["clerk", "chair", "member"];

function who(s: Setting, { role, delegateOf }: Envelope, areaName: string): string {
  const w = wordsOf(s.lang);
  const office = ofTheCommunity.includes(role) ? w.trail.inArea(roleWord(w, role), areaName) : roleWord(w, role);
  return delegateOf === null ? office : w.trail.delegate(office);
}

/** Acts on screen have one date; acts on paper the day they happened and the time they were recorded. */
const When = ({ s, envelope: { at, on } }: { s: Setting; envelope: Envelope }) => {
  const w = wordsOf(s.lang);
  const time = <time datetime={stamp(at)}>{w.common.time(at)}</time>;
  if (on === dayOf(at)) return time;
  return (
    <>
      <time datetime={on}>{w.trail.on(on)}</time>{" "}
      <span>
        {w.trail.recorded} {time}
      </span>
    </>
  );
};

const Moneys = ({ s, envelope: { entries = [] } }: { s: Setting; envelope: Envelope }) => {
  const w = wordsOf(s.lang);
  if (entries.length === 0) return <></>;
  return (
    <ul class="trail__money" aria-label={w.trail.entries}>
      {entries.map((entry) => (
        <li>
          {entryWord(w, entry.kind)} <Money fen={entry.amount} />{" "}
          <a class="govuk-link" href={`/budget/lines/${entry.line}`}>
            {entry.line}
          </a>
          {entry.reverses !== undefined && ` ${w.trail.reversed(entry.reverses)}`}
        </li>
      ))}
    </ul>
  );
};

/** To a gate by the name that its policy gives it, else to a stage. */
const Leads = ({ s, envelope: { to }, names }: { s: Setting; envelope: Envelope; names: PolicyNames }) => {
  const w = wordsOf(s.lang);
  if (!to) return <></>;
  const where = to.gate !== null && gateStages.includes(to.stage) ? names.gate(to.gate) : w.stages[to.stage].name;
  return <p class="trail__leads">{w.trail.leads(where, to.due?.day)}</p>;
};
