/** The documents in a parcel: they are read far from this house, so each carries its own look and asks for nothing. */
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { archivedOn, type Bound, reasonOf, type Volume } from "#model/archive/volume.ts";
import type { Fact } from "#model/draft.ts";
import { yuan } from "#model/money.ts";
import type { Setting } from "../setting.ts";
import { Trail } from "../trail.tsx";
import { wordsOf } from "../words/words.ts";
import { keptOf } from "./volume.tsx";

/** A section of the parcel: a paper of the checklist, or at the end what is none of them. */
export interface Section {
  readonly n: number;
  readonly title: string;
  readonly bound: Bound | null;
  readonly entries: readonly { readonly name: string; readonly digest: string; readonly size: number }[];
}

/** The sheet of styles that lies beside the index. */
export const look = `body{font:16px/1.6 "Source Han Serif SC","Noto Serif SC",SimSun,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.6rem}h2{font-size:1.2rem;border-top:1px solid #999;padding-top:.6rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top}th{white-space:nowrap}code{font-size:.8rem;word-break:break-all}
.on-screen,.govuk-skip-link,.govuk-button{display:none}main:has(.on-paper)>*:not(.on-paper){display:none}
.qr{width:6rem}.sign{display:flex;gap:1rem;flex-wrap:wrap}.sign__box{border:1px solid #999;padding:.5rem;min-width:10rem;min-height:4rem}
.govuk-visually-hidden{position:absolute;clip-path:inset(50%)}dt{font-weight:bold}`;

/** `index` lies beside the styles, all else one folder below them. */
const Document = ({ s, title, index = false, children }: { s: Setting; title: string; index?: boolean; children?: Child }) => (
  <html lang={s.lang === "en" ? "en" : "zh-CN"}>
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <link rel="stylesheet" href={index ? "look.css" : "../look.css"} />
    </head>
    <body>
      <main>{children}</main>
    </body>
  </html>
);

export const standalone = (s: Setting, title: string, said: string) => (
  <Document s={s} title={title}>
    {raw(said)}
  </Document>
);

/** What the trail says of one paper, fact by fact. */
export const RecordDocument = ({ s, v, title, facts }: { s: Setting; v: Volume; title: string; facts: readonly Fact[] }) => (
  <Document s={s} title={title}>
    <h1>{title}</h1>
    <Head s={s} v={v} />
    <Trail s={s} facts={facts} policy={v.d.policy} areaName="" places={v.d.votedIn} open />
    <p>{wordsOf(s.lang).volume.made(wordsOf(s.lang).common.time(s.now))}</p>
  </Document>
);

const headOf = (s: Setting, { d: { project: p, policy } }: Volume): readonly (readonly [string, string])[] => {
  const words = wordsOf(s.lang);
  return [
    [words.project.receipt, p.receipt],
    [words.volume.code, p.code ?? ""],
    [words.project.place, p.place],
    [words.project.class, policy.classes.find((one) => one.code === p.class)?.label[s.lang] ?? p.class],
    [words.volume.amounts, yuan(p.contracted ?? p.approved ?? p.amount)],
    [words.project.policy, `${policy.name[s.lang]} ${p.policy}`],
  ];
};

const Head = ({ s, v }: { s: Setting; v: Volume }) => (
  <table>
    {headOf(s, v).map(([label, said]) => (
      <tr>
        <th scope="row">{label}</th>
        <td>{said}</td>
      </tr>
    ))}
  </table>
);

interface IndexProps {
  readonly s: Setting;
  readonly v: Volume;
  readonly sections: readonly Section[];
}

/** In the order of the rules: what is there under which name, for how long it is kept; what is missing says so. */
export const IndexDocument = ({ s, v, sections }: IndexProps) => {
  const words = wordsOf(s.lang);
  const w = words.volume;
  const title = w.indexTitle(v.d.project.title);
  const filed = archivedOn(v.d);
  return (
    <Document s={s} title={title} index>
      <h1>{title}</h1>
      <Head s={s} v={v} />
      {filed !== null && <p>{w.filedOn(filed, reasonOf(v.d))}</p>}
      <p>
        {w.made(words.common.time(s.now))} {w.verify}
      </p>
      {sections.map((section) => (
        <section>
          <h2>
            {section.n}. {section.title}
          </h2>
          <p>{stateOf(s, v, section)}</p>
          {section.entries.length > 0 && <Entries s={s} entries={section.entries} />}
        </section>
      ))}
      <p>
        <a href="trail.json">{w.trail}</a>
      </p>
    </Document>
  );
};

const stateOf = (s: Setting, v: Volume, { bound }: Section): string => {
  const w = wordsOf(s.lang).volume;
  if (!bound) return "";
  if (bound.state !== "there") return w.states[bound.state];
  const kept = keptOf(s, v, bound);
  if (archivedOn(v.d) === null) return kept;
  return kept === w.forEver ? w.keptForEver : w.keptUntil(kept);
};

const Entries = ({ s, entries }: { s: Setting; entries: Section["entries"] }) => {
  const w = wordsOf(s.lang).volume;
  return (
    <table>
      <tr>
        <th scope="col">{w.file}</th>
        <th scope="col">{w.size}</th>
        <th scope="col">{w.digest}</th>
      </tr>
      {entries.map(({ name, size, digest }) => (
        <tr>
          <td>
            <a href={name.split("/").map(encodeURIComponent).join("/")}>{name}</a>
          </td>
          <td>{w.bytes(size)}</td>
          <td>
            <code>{digest}</code>
          </td>
        </tr>
      ))}
    </table>
  );
};

/** The same for a reader without a browser. */
export function indexText(s: Setting, v: Volume, sections: readonly Section[]): string {
  const w = wordsOf(s.lang).volume;
  const head = headOf(s, v).map(([label, said]) => `${label}: ${said}`);
  const parts = sections.map((section) =>
    [
      `${section.n}. ${section.title}`,
      ...[stateOf(s, v, section)].filter((line) => line !== "").map((line) => `   ${line}`),
      ...section.entries.map(({ name, size, digest }) => `   ${name}  ${size}  ${digest}`),
    ].join("\n"),
  );
  return [w.indexTitle(v.d.project.title), ...head, "", ...parts, "", w.verify, ""].join("\n");
}
