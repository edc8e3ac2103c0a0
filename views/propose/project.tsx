/** The page of a project, read like the tracking of a parcel: where it is, whose turn, until when, what it cost, what happened. */

import type { Volume } from "#model/archive/volume.ts";
import { dayOf } from "#model/day.ts";
import { classOf } from "#model/policy/policy.ts";
import type { Way as Ladder } from "#model/procure/contract.ts";
import type { Dossier } from "#model/project.ts";
import { spokenReceipt } from "#model/receipt.ts";
import { stages } from "#model/stages.ts";
import { Evaluated } from "../accept/evaluated.tsx";
import { Opinions } from "../accept/opinions.tsx";
import { DemandedSection } from "../archive/demanded.tsx";
import { PaperSection, type Papers } from "../archive/files.tsx";
import { VolumeSection } from "../archive/volume.tsx";
import { Gifts } from "../budget/gifts.tsx";
import { Changes } from "../deliver/changes.tsx";
import { BeforeAndAfter } from "../deliver/evidence.tsx";
import { Sessions } from "../deliver/sessions.tsx";
import { Complaints, Reports, Warnings } from "../deliver/work.tsx";
import { aboutOrdered } from "../library/ordered.tsx";
import { contentWords } from "../options.ts";
import { Page } from "../page.tsx";
import { type Alarm, Choosing } from "../procure/choosing.tsx";
import { Contracts } from "../procure/contracts.tsx";
import { Kin } from "../procure/origins.tsx";
import { type Row, SummaryList } from "../rows.tsx";
import { Checked } from "../screen/checked.tsx";
import { Plan } from "../screen/plan.tsx";
import { Transfers } from "../screen/transfers.tsx";
import { isStaff, type Offer, type Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { Trail } from "../trail.tsx";
import { wordsOf } from "../words/words.ts";
import { AlikeSection } from "./alike.tsx";
import { Answers, type DeskPart } from "./answers.tsx";
import { Asides } from "./asides.tsx";
import { ClosedPage } from "./closed.tsx";
import { Cost } from "./cost.tsx";
import { Council } from "./council.tsx";
import { Heard } from "./heard.tsx";
import { GroupMessage } from "./message.tsx";
import { Offers } from "./offers.tsx";
import { Received } from "./received.tsx";
import { Standing } from "./standing.tsx";
import { Before, Support } from "./support.tsx";
import { Way } from "./way.tsx";
import { Acceptance } from "./work.tsx";

interface ProjectPageProps {
  readonly s: Setting;
  readonly d: Dossier;
  readonly areaName: string;
  readonly offers: readonly Offer[];
  /** The reader proposed it. */
  readonly mine: boolean;
  /** The reader may see its words although they are not public. */
  readonly open: boolean;
  /** The reader may see what residents wrote as they wrote it; without it, the proposer, and staff before it is public. */
  readonly original?: boolean;
  readonly papers?: Papers;
  readonly volume?: Volume | null;
  /** Where staff register a paper of the gate. */
  readonly produce?: string | undefined;
  /** For staff of the place: what the public does not see. */
  readonly desk?: DeskPart | null;
  /** For the same staff: how a supplier is looked for. */
  readonly choosing?: { readonly way: Ladder; readonly alarms: readonly Alarm[] } | null;
}

export const ProjectPage = (props: ProjectPageProps) => {
  const { s, d, areaName, offers, mine, open } = props;
  const { project } = d;
  if (!project.public && !open) return <ClosedPage s={s} d={d} />;
  const w = wordsOf(s.lang);
  const original = props.original ?? (mine || !project.public);
  return (
    <Page s={s} title={project.title} wide>
      <h1 class="govuk-heading-l">{project.title}</h1>
      <Numbers s={s} d={d} areaName={areaName} mine={mine} />
      {mine && !project.public && !stages[project.stage].ended && <Received s={s} receipt={project.receipt} />}
      <Offers s={s} offers={offers.filter((offer) => offer.act !== "file")} mine={d.intake.mine} />
      {props.desk && <Warnings s={s} d={d} />}
      <Standing s={s} d={d} staff={props.desk != null} />
      {props.desk && <DemandedSection s={s} d={d} add={props.produce} />}
      <Way s={s} d={d} />
      {props.desk && <AlikeSection s={s} alike={d.intake.alike} />}
      <Cost s={s} d={d} />
      <Gifts s={s} d={d} staff={props.desk != null} />
      <Plan s={s} d={d} />
      <Content s={s} d={d} areaName={areaName} />
      {original && <Asides s={s} d={d} staff={props.desk != null} />}
      <Kin s={s} d={d} />
      <Transfers s={s} d={d} papers={props.papers} staff={props.desk != null} />
      <Answers s={s} d={d} desk={props.desk ?? null} />
      <Support s={s} d={d} offers={offers} />
      <Before s={s} d={d} mine={mine} />
      <Checked s={s} d={d} staff={props.desk != null} />
      <Council s={s} d={d} />
      <Heard s={s} d={d} original={original && isStaff(s)} />
      {props.choosing && <Choosing s={s} d={d} way={props.choosing.way} alarms={props.choosing.alarms} />}
      <Contracts s={s} d={d} />
      <Reports s={s} d={d} original={original} />
      <Sessions s={s} d={d} staff={props.desk != null} />
      <Changes s={s} d={d} original={original} />
      <Complaints s={s} d={d} original={props.desk != null} />
      <BeforeAndAfter s={s} papers={props.papers} />
      <Acceptance s={s} d={d} original={original} />
      <Opinions s={s} d={d} offers={offers} />
      <Evaluated s={s} d={d} />
      <PaperSection s={s} papers={props.papers} />
      <VolumeSection s={s} v={props.volume} />
      {props.desk && <GroupMessage s={s} d={d} areaName={areaName} />}
      <section class="section" aria-labelledby="trail">
        <h2 id="trail">{w.trail.heading}</h2>
        <p class="quiet">{w.trail.lead}</p>
        <Trail s={s} facts={d.trail} policy={d.policy} areaName={areaName} places={d.votedIn} open={original} />
        {(mine || props.desk) && (
          <p>
            <a class="govuk-link back" href={`/projects/${project.receipt}/slip`}>
              {w.screen.slip.link}
            </a>
          </p>
        )}
        <p>
          <a class="govuk-link back" href={`/projects/${project.receipt}.json`}>
            {w.project.data}
          </a>
        </p>
      </section>
    </Page>
  );
};

const Numbers = ({ s, d: { project }, areaName, mine }: { s: Setting; d: Dossier; areaName: string; mine: boolean }) => {
  const w = wordsOf(s.lang).project;
  return (
    <p class="heading">
      {mine && <Mark tone="seal">{w.mine}</Mark>}
      {project.hidden !== null && <Mark tone="seal">{wordsOf(s.lang).screen.hiddenNow}</Mark>}
      {project.closed && <Mark>{wordsOf(s.lang).screen.closedNow}</Mark>}
      <span>
        {w.receipt} <strong>{spokenReceipt(project.receipt)}</strong>
      </span>
      {project.code && (
        <span>
          {w.code} <strong>{project.code}</strong>
        </span>
      )}
      <span>{areaName}</span>
      <span>{w.submitted(dayOf(project.submitted))}</span>
    </p>
  );
};

const Content = ({ s, d, areaName }: { s: Setting; d: Dossier; areaName: string }) => {
  const w = wordsOf(s.lang);
  const { project: p, policy } = d;
  const rows: readonly Row[] = [
    [w.project.need, <span class="words">{p.need}</span>],
    [w.project.place, p.place],
    [w.project.side, w.choices.side[d.intake.side]],
    [w.project.area, areaName],
    [w.project.class, classOf(policy, p.class)?.label[s.lang] ?? p.class],
    ...(d.intake.content === null ? [] : [[w.project.about, contentWords(policy, d.intake.content, s.lang)] as const]),
    [w.project.beneficiaries, w.common.people(p.beneficiaries)],
    ...aboutOrdered(d.intake.standard ? { ...d.intake.standard, template: d.intake.standard } : undefined, s.lang),
    [
      w.project.policy,
      <a class="govuk-link" href={`/policies/${p.policy}`}>
        {w.project.policyVersion(policy.name[s.lang], policy.version)}
      </a>,
    ],
  ];
  return (
    <section class="section" aria-labelledby="content">
      <h2 id="content">{w.project.content}</h2>
      <SummaryList rows={rows} />
    </section>
  );
};
