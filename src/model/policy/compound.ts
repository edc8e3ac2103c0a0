/** Values of several parts as their forms ask them: what is filled in before anybody types, and what is read from what was typed. */
import type { InputOf, Raw } from "../form.ts";
import { plainYuan } from "../money.ts";
import { isRefusal, type Refusal, refuse } from "../refusals.ts";
import type { amendmentForm } from "./forms.ts";
import { type Fields, isFields, type Json } from "./layer.ts";

type Input = InputOf<typeof amendmentForm>;
export type Field = keyof Input;
type Given = { readonly value: Fields };
interface Compound {
  readonly fields: readonly Field[];
  readonly needed: readonly Field[];
  readonly filled: (now: Fields) => Raw;
  /** `now` keeps what the form does not ask. */
  readonly read: (input: Input, now: Fields) => Given | Refusal;
}

const text = (value: Json | undefined): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const texts = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(text) : []);
const fields = (value: Json | undefined): Fields => (isFields(value) ? value : {});
const yuan = (value: Json | undefined): string => (typeof value === "number" ? plainYuan(value) : "");
const yes = (value: Json | undefined): string => (value === true ? "yes" : "");
const inWords = (value: Json | undefined): Raw => ({ zh: text(fields(value)["zh"]), en: text(fields(value)["en"]) });
const words = ({ zh, en }: Input): Fields | Refusal =>
  zh === null ? refuse("required", "zh") : en === null ? refuse("required", "en") : { zh, en };

/** `现场草图 | Sketch of the site`, a line each; who was there already keeps its key. */
const named = (list: Json | undefined): string =>
  (Array.isArray(list) ? list : [])
    .map((one) => `${inWords(fields(one)["label"])["zh"]} | ${inWords(fields(one)["label"])["en"]}`)
    .join("\n");
function namedIn(typed: string | null, now: Json | undefined, field: Field): readonly Fields[] | Refusal {
  const before = (Array.isArray(now) ? now : []).map(fields);
  const lines = (typed ?? "").split("\n").filter((line) => line.trim() !== "");
  const pairs = lines.map((line) => line.split(/[|｜]/).map((part) => part.trim()));
  if (pairs.some((pair) => pair.length !== 2 || pair.includes(""))) return refuse("not_pairs", field);
  const keys = before.map((one) => text(one["key"]));
  const fresh = (index: number): string => `n${index + 1}${keys.includes(`n${index + 1}`) ? `_${keys.length}` : ""}`;
  return pairs.map(([zh = "", en = ""], index) => {
    const same = before.find((one) => inWords(one["label"])["zh"] === zh);
    return { key: same ? text(same["key"]) : fresh(index), label: { zh, en } };
  });
}

const share = ([part, whole]: readonly [number | null, number | null], at: readonly [Field, Field]): readonly Json[] | Refusal =>
  part === null
    ? refuse("required", at[0])
    : whole === null
      ? refuse("required", at[1])
      : part > whole
        ? refuse("over_the_whole", at[0])
        : [part, whole];

const gate: Compound = {
  fields: ["deciders", "must", "part", "total", "funds", "only", "above", "most", "cap", "sheets"],
  needed: ["deciders", "must", "funds"],
  filled: ({ by, need, money, only, papers }) => {
    const { classes, above, upTo, overCap } = fields(only);
    const [part, total] = texts(need);
    return {
      deciders: texts(by),
      must: Array.isArray(need) ? "share" : text(need),
      ...(part && total ? { part, total } : {}),
      ...{ funds: text(money), only: texts(classes), above: yuan(above), most: yuan(upTo), sheets: named(papers) },
      ...(typeof overCap === "boolean" ? { cap: overCap ? "over" : "within" } : {}),
    };
  },
  read: (input, now) => {
    if (input.deciders.length === 0) return refuse("required", "deciders");
    if (input.must === null) return refuse("required", "must");
    if (input.funds === null) return refuse("required", "funds");
    const need = input.must === "share" ? share([input.part, input.total], ["part", "total"]) : input.must;
    if (typeof need !== "string" && isRefusal(need)) return need;
    const papers = namedIn(input.sheets, now["papers"], "sheets");
    if (isRefusal(papers)) return papers;
    return { value: { by: input.deciders, need, money: input.funds, only: onlyIn(input, fields(now["only"])), papers } };
  },
};
/** Conditions that the form does not ask for (areas, sources, urgency) stay. */
function onlyIn({ only, above, most, cap }: Input, now: Fields): Fields {
  const { classes: _classes, above: _above, upTo: _upTo, overCap: _cap, ...rest } = now;
  return {
    ...rest,
    ...(only.length > 0 ? { classes: only } : {}),
    ...(above === null ? {} : { above }),
    ...(most === null ? {} : { upTo: most }),
    ...(cap === null ? {} : { overCap: cap === "over" }),
  };
}

const vote: Compound = {
  fields: ["quorumPart", "quorumTotal", "quorumMore", "passPart", "passTotal", "passMore", "base"],
  needed: ["quorumPart", "quorumTotal", "passPart", "passTotal", "base"],
  filled: ({ quorum, quorumStrict, pass, passBase, passStrict }) => {
    const [[quorumPart = "", quorumTotal = ""], [passPart = "", passTotal = ""]] = [texts(quorum), texts(pass)];
    return { quorumPart, quorumTotal, quorumMore: yes(quorumStrict), passPart, passTotal, passMore: yes(passStrict), base: text(passBase) };
  },
  read: (input) => {
    const quorum = share([input.quorumPart, input.quorumTotal], ["quorumPart", "quorumTotal"]);
    if (isRefusal(quorum)) return quorum;
    const pass = share([input.passPart, input.passTotal], ["passPart", "passTotal"]);
    if (isRefusal(pass)) return pass;
    if (input.base === null) return refuse("required", "base");
    return { value: { quorum, quorumStrict: input.quorumMore, pass, passBase: input.base, passStrict: input.passMore } };
  },
};

const seat: Compound = {
  fields: ["zh", "en", "count"],
  needed: ["zh", "en", "count"],
  filled: ({ label, least }) => ({ ...inWords(label), count: text(least) }),
  read: (input) => {
    const label = words(input);
    if (isRefusal(label)) return label;
    return input.count === null ? refuse("required", "count") : { value: { label, least: input.count } };
  },
};

const said: Compound = {
  fields: ["zh", "en"],
  needed: ["zh", "en"],
  filled: ({ text: now }) => inWords(now),
  read: (input) => {
    const now = words(input);
    return isRefusal(now) ? now : { value: { text: now } };
  },
};

const question: Compound = {
  fields: ["zh", "en", "sort", "offers", "needed"],
  needed: ["zh", "en", "sort"],
  filled: ({ label, kind, options, required }) => ({
    ...inWords(label),
    ...{ sort: text(kind), offers: named(options), needed: yes(required) },
  }),
  read: (input, now) => {
    const label = words(input);
    if (isRefusal(label)) return label;
    if (input.sort === null) return refuse("required", "sort");
    const options = input.sort === "choice" ? namedIn(input.offers, now["options"], "offers") : [];
    if (isRefusal(options)) return options;
    if (input.sort === "choice" && options.length < 2) return refuse("required", "offers");
    return { value: { label, kind: input.sort, options, required: input.needed } };
  },
};

export const compounds = { gate, vote, seat, said, question } as const;
export type CompoundKind = keyof typeof compounds;
export const isCompound = (kind: string): kind is CompoundKind => kind in compounds;
