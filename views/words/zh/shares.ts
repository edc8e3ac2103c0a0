/** Projects of several communities, whose councils vote each on its own share. */
import { dayZh } from "../says.ts";

export const shares = {
  title: "各社区的份额",
  lead: "这是几个社区合办的项目：各社区的议事会只表决自己的份额，全部通过，项目才往下走。",
  community: "社区",
  share: "份额",
  vote: "议事会",
  states: {
    waiting: "等待召集",
    called: "已列入会议",
    passed: "通过",
    failed: "未通过",
    no_quorum: "人数不足，等待重新召集",
    again: "份额增加，须重新表决",
  },
  counted: (present: number, yes: number, no: number, abstain: number) => `到会 ${present} 人，同意 ${yes}，反对 ${no}，弃权 ${abstain}`,
  awaits: (names: string) => `等待${names}议事会表决各自的份额。`,
  passed: (list: string) => `分别表决：${list}`,
  passedOf: (name: string, sum: string, day: string) => `${name}份额 ${sum}（${dayZh(day)}会议通过）`,
  ofWhole: (sum: string) => `本社区在合办项目里的份额；项目共 ${sum}，其他社区各自表决`,
};
