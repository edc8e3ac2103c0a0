/** Who holds which role, where, and until when. */
import { Page } from "../page.tsx";
import { offered } from "../press.tsx";
import { wordsOf } from "../words/words.ts";
import { Holder, type StaffProps } from "./holder.tsx";

export const PeoplePage = (props: StaffProps) => {
  const { s, staff, areaName, offers } = props;
  const w = wordsOf(s.lang).people;
  const appoint = offered(offers, "appoint");
  const grants = staff.people.reduce((count, person) => count + person.grants.length, 0);
  return (
    <Page s={s} title={w.titleOf(areaName)}>
      <h1 class="govuk-heading-l">{w.titleOf(areaName)}</h1>
      <p class="lead">{w.lead}</p>
      {appoint && (
        <p>
          <a class="govuk-button" href={appoint.href}>
            {w.appoint}
          </a>
        </p>
      )}
      {staff.people.length === 0 ? <p class="nothing">{w.none}</p> : <p class="quiet">{w.holders(staff.people.length, grants)}</p>}
      <ul class="holders">
        {staff.people.map((person, index) => (
          <Holder {...props} n={index} person={person} />
        ))}
      </ul>
    </Page>
  );
};
