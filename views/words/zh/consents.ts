import { dayZh } from "../says.ts";

/** Who may act for whom, by a consent that was recorded. */
export const consents = {
  title: "委托代办",
  lead: "居民同意由亲属、邻居或网格员代办的，登记在这里。到期自动失效，居民随时可以终止。",
  leadOwn: "您同意由别人替您办事的，列在这里。您随时可以终止。",
  none: "还没有登记委托。",
  forWhom: (agent: string, resident: string) => `${agent} 替 ${resident} 办`,
  term: (from: string, until: string) => `${dayZh(from)}至${dayZh(until)}`,
  heard: (form: string, name: string) => `${form}同意，由${name}收到或听到`,
  paper: (where: string) => `存放：${where}`,
  states: { now: "有效", ahead: "还没开始", past: "已到期", ended: "已终止" },
  endOf: (agent: string) => `终止${agent}的代办`,
  link: "委托代办",
};
