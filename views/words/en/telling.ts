import type { Wording } from "../shapes.ts";
import type { telling as zh } from "../zh/telling.ts";

export const telling = {
  title: "To tell by telephone or at the door",
  whom: "Whom",
  contact: "How to reach them",
  unnamed: "No name was left: find them by what was written down under this number",
  say: "Say",
  sentence: (title: string, receipt: string, news: string) =>
    `Hello, this is your community office. About your order “${title}”: it ${news}. Its number is ${receipt}. To know how it goes on, come to the counter or call and say this number.`,
  by: "To be told by",
  tries: "Tried so far",
  triesSays: (tries: number, most: number) => `${tries}; after ${most} it may be given up, with the reason`,
  noName: "No name was left",
  spoken: {
    returned: "needs something more from you, which I will read to you",
    transferred: "was transferred to another office; I will tell you which",
    refused: "was refused; I will read you the reason, and you may appeal",
    replied: "was answered by the office it went to; please say whether it is solved",
    judged: "has an answer to your appeal, which I will read to you",
    completed: "is finished: please come and see it",
    noticed: "is on public notice",
    answered: "had an objection that was answered",
    opinions_asked: "was done some time ago; please say what you think of it",
    remedied: "had low satisfaction, which was answered for",
    corrected: "had something corrected",
    represented: "needs you to sign for somebody",
    merged: "goes on in another order",
    recast: "was divided or united and goes on in other projects, which I will read to you",
  },
} satisfies Wording<typeof zh>;
