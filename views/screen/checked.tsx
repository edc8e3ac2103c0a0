/** What was checked before it passed: every point for everybody, the notes for staff. */
import type { Policy } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { type Checked as Checks, checkedAt } from "#model/screen/checklist.ts";
import { Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord, namesOf } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly staff: boolean;
}

export const Checked = ({ s, d, staff }: Props) => {
  const all = checkedAt(d);
  if (all.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="checked">
      <h2 id="checked">{wordsOf(s.lang).screen.checked}</h2>
      {all.map((one) => (
        <AtGate s={s} policy={d.policy} checked={one} staff={staff} />
      ))}
    </section>
  );
};

const AtGate = ({ s, policy, checked, staff }: { s: Setting; policy: Policy; checked: Checks; staff: boolean }) => {
  const { screen: w, ...rest } = wordsOf(s.lang);
  const textOf = (key: string) => policy.checklist.find((point) => point.key === key)?.text[s.lang] ?? key;
  const notes = staff && checked.points.some((one) => one.note !== "");
  return (
    <Table
      id={`checked-${checked.gate}`}
      caption={namesOf(policy, s.lang).gate(checked.gate)}
      head={[{ label: w.point }, { label: w.answer }, ...(notes ? [{ label: w.pointNote }] : [])]}
      rows={checked.points.map((one) => [
        textOf(one.point),
        choiceWord({ screen: w, ...rest }, "answer", one.answer),
        ...(notes ? [one.note || rest.common.none] : []),
      ])}
    />
  );
};
