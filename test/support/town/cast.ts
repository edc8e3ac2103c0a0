/** The named cast of the demonstration town: invented people in the real street of 东晓. Handles are stable and say the role. */
import { type Role, stranger } from "#model/people/roles.ts";
import type { Settler } from "#workflow/open/lay.ts";

export const street = "440303009";
export const places = {
  dongxiao: "440303009001",
  caopudong: "440303009002",
  songquan: "440303009003",
  mingdi: "440303009004",
  dushu: "440303009005",
  lvjing: "440303009006",
  lanhua: "440303009010",
  mumianling: "440303009014",
} as const;

/** Grids of two communities, invented: what is published ends with the communities. */
export const grids = [places.dongxiao, places.mumianling].flatMap((community) =>
  ["第一网格", "第二网格", "第三网格"].map((name, index) => [`${community}00${index + 1}`, "grid", name, community, null] as const),
);

const since = "2023-12-01";
const settler = (handle: string, name: string, ...grants: readonly (readonly [Role, string])[]): Settler => ({
  id: `p-${handle}`,
  handle,
  name,
  grants: grants.map(([role, area]) => ({ role, area, from: since })),
});
const inStreet = (handle: string, name: string, role: Role): Settler => settler(handle, name, [role, street]);

const kinds = {
  enterprise: { type: "enterprise", founded: "2016-05-18" },
  organisation: { type: "organisation", founded: "2018-09-03" },
} as const;
export const suppliers = [
  { handle: "supplier-1", name: "冯建业", credit: "91440300MA5EXAMP1F", firm: "深圳市惠民小筑工程有限公司（虚构）", ...kinds.enterprise },
  { handle: "supplier-2", name: "何静", credit: "53440300MJLEXAMP2X", firm: "罗湖区邻里社工服务中心（虚构）", ...kinds.organisation },
] as const;
/** Those who only quote in the story, and the two above: nobody of the cast acts for them. */
export const firms = [
  ...suppliers,
  { credit: "91440300MA5EXAMP3M", firm: "深圳市安居维修有限公司（虚构）", type: "enterprise", founded: "2014-03-11" },
  { credit: "53440300MJLEXAMP57", firm: "罗湖区康乐社会服务中心（虚构）", type: "organisation", founded: "2019-12-06" },
  { credit: "91440300MA5EXAMP4Q", firm: "深圳市明亮市政工程有限公司（虚构）", type: "enterprise", founded: "2015-08-20" },
] as const;

const members = [
  "周桂英",
  "吴国强",
  "郑美兰",
  "王志明",
  "冯秀珍",
  "陈永福",
  "褚小燕",
  "卫建国",
  "蒋丽华",
  "沈东来",
  "韩雪梅",
  "杨树森",
  "朱素芬",
  "秦海涛",
  "尤春花",
  "许家和",
];

const people: readonly Settler[] = [
  settler("resident-1", "李秀兰", ["resident", places.mumianling]),
  settler("resident-2", "张伟民", ["resident", places.dongxiao]),
  settler("resident-3", "黄小梅", ["resident", places.lvjing]),
  settler("resident-4", "刘德明", ["resident", places.caopudong]),
  settler("resident-5", "何美玲", ["resident", places.songquan]),
  settler("resident-6", "罗志强", ["resident", places.dushu]),
  settler("resident-7", "梁丽萍", ["resident", places.mingdi]),
  settler("resident-8", "谢国华", ["resident", places.lanhua]),
  inStreet("clerk-dongxiao", "林晓雯", "clerk"),
  inStreet("clerk-caopu", "宋佳", "clerk"),
  settler("chair", "曹德海", ["chair", street], ["resident", places.dongxiao]),
  ...members.map((name, index) =>
    settler(`member-${index + 1}`, name, ["member", street], ["resident", Object.values(places)[index % 8] ?? places.dongxiao]),
  ),
  inStreet("officer-service", "孙雅琴", "officer:service"),
  inStreet("officer-works", "马立新", "officer:works"),
  inStreet("finance", "唐慧敏", "officer:finance"),
  inStreet("approver", "高远", "approver"),
  settler("district", "邓文静", ["district", "440303"]),
  settler("district-2", "温启明", ["district", "440303"]),
  inStreet("supervisor", "彭志刚", "supervisor"),
  settler("auditor", "潘明", ["auditor", "4403"]),
  settler("administrator", "董一凡", ["administrator", "4403"]),
  ...suppliers.map(({ handle, name, credit }) => ({
    id: `p-${handle}`,
    handle,
    name,
    grants: [{ role: "supplier" as const, area: street, from: since, supplier: credit }],
  })),
];
/** Each has an invented telephone, by which the house knows them. */
export const cast: readonly Settler[] = people.map((one, index) => ({ ...one, phone: `1990000${1001 + index}` }));
export const phoneOfHandle = (handle: string): string => cast.find((one) => one.handle === handle)?.phone ?? "";
/** Somebody in the street, who signs in nowhere. */
export const passerBy = "";
export const idOfHandle = (handle: string): string => (handle === passerBy ? stranger.id : `p-${handle}`);
