import { dayZh } from "../says.ts";

export const due = {
  label: "期限",
  until: (day: string) => `${dayZh(day)}截止`,
  left: (days: number) => `还有 ${days} 个工作日`,
  leftDays: (days: number) => `还有 ${days} 天`,
  today: "就是今天",
  late: (days: number) => `已超期 ${days} 个工作日`,
  lateToday: "已超期",
  provisional: "暂定",
  noCalendar: (year: number) => `尚无 ${year} 年节假日安排`,
  none: "没有期限",
};
