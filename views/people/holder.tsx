/** One person with their roles; an administrator can end those of others, in two steps. */
import { acts } from "#model/acts.ts";
import { dayOf } from "#model/day.ts";
import type { Grant } from "#model/people/roles.ts";
import type { Person, Staff } from "#model/people/staff.ts";
import { offered, Press } from "../press.tsx";
import { Tag, type Tone } from "../records.tsx";
import type { Offer, Setting } from "../setting.ts";
import { roleWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

export interface StaffProps {
  readonly s: Setting;
  readonly staff: Staff;
  readonly areaName: string;
  readonly offers: readonly Offer[];
  /** Names of the areas below, by code; without them an area below is shown by its code. */
  readonly areas?: readonly { readonly code: string; readonly name: string }[];
}
type HolderProps = StaffProps & { readonly n: number; readonly person: Person };

export const Holder = (props: HolderProps) => {
  const { s, person } = props;
  const w = wordsOf(s.lang).people;
  return (
    <li class="holder">
      <h2 class="holder__name">
        {person.name}
        {person.id === s.who?.id && w.you}
      </h2>
      <ul class="holder__roles">
        {person.grants.map((grant, index) => (
          <li class="role">
            <Role {...props} grant={grant} index={index} />
          </li>
        ))}
      </ul>
    </li>
  );
};

type RoleProps = HolderProps & { readonly grant: Grant; readonly index: number };

const tones = { now: "done", ahead: "waiting", past: "stopped" } as const satisfies Record<string, Tone>;

function termOf({ from, until }: Grant, today: string): keyof typeof tones {
  if (from > today) return "ahead";
  return until !== null && until < today ? "past" : "now";
}

const Role = (props: RoleProps) => {
  const { s, staff, grant, person, offers } = props;
  const words = wordsOf(s.lang);
  const { people: w, common } = words;
  const term = termOf(grant, dayOf(s.now));
  const stands = staff.people.find((one) => one.id === grant.delegateOf)?.name;
  return (
    <>
      <p class="role__name">
        <strong>{roleWord(words, grant.role)}</strong> {term !== "now" && <Tag tone={tones[term]}>{w.states[term]}</Tag>}
      </p>
      <p class="role__line">
        {placeOf(props)} · {grant.until === null ? w.openFrom(common.day(grant.from)) : common.dayRange(grant.from, grant.until)}
        {stands !== undefined && ` · ${w.delegateOf(stands)}`}
      </p>
      {offered(offers, "revoke") && person.id !== s.who?.id && <Revoke {...props} />}
    </>
  );
};

function placeOf({ staff, areaName, areas, grant }: RoleProps): string {
  const code = grant.path.split("/").at(-1) ?? "";
  return code === staff.area ? areaName : (areas?.find((one) => one.code === code)?.name ?? code);
}

const Revoke = ({ s, staff, person, grant, n, index }: RoleProps) => {
  const words = wordsOf(s.lang);
  const w = words.people;
  const role = roleWord(words, grant.role);
  return (
    <details class="govuk-details role__end">
      <summary class="govuk-details__summary" aria-label={w.revokeOf(person.name, role)}>
        <span class="govuk-details__summary-text">{w.revoke}</span>
      </summary>
      <Press s={s} n={`revoke-${n}-${index}`} action={`/people/${acts.revoke.noun}`} fields={{ area: staff.area, grant: grant.id }}>
        <p>{w.revokeNote}</p>
        <button
          class="govuk-button govuk-button--warning"
          type="submit"
          aria-label={w.revokeButtonOf(person.name, role)}
          data-prevent-double-click="true"
        >
          {w.revokeButton}
        </button>
      </Press>
    </details>
  );
};
