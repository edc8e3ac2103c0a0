import { dayZh } from "../says.ts";

export const due = {
  label: "期限",
  until: (day: string) => `${dayZh(day)}截止`,
  left: (days: number) => `还有 ${days} 个工作日`,
  leftDays: (days: number) => `还有 ${days} 天`,
  today: "就是今天",
  late: (days: number) => `超期 ${days} 个工作日`,
  lateDays: (days: number) => `超期 ${days} 天`,
  provisional: "暂定",
  noCalendar: (year: number) => `尚无 ${year} 年节假日安排`,
  lights: { green: "按时", yellow: "即将到期", red: "已超期" },
  none: "没有期限",
};
