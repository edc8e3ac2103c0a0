/** Rows that are brought in a table: appropriations, payments. */

export const bring = {
  row: "Row",
  nth: (n: number) => `Row ${n}`,
  strike: "Leave out",
  again: "Paste or choose a file again",
  template: "Empty table (XLSX)",
  check: "Check the appropriations",
  checkLead: (count: number) =>
    `${count} rows were understood, and nothing is written yet. Please check and mend them; each line gets one request, and each is released by a second person before it counts.`,
  submit: "Ask for these",
  columns: {
    line: ["Line", "Line of money", "Line number"],
    amount: ["Amount", "Sum"],
    document: ["Document", "Document number"],
    on: ["Date", "Date of the document"],
  },
  sheet: "Appropriations",
  name: "Title",
};

/** What was released and waits for the bank, and the sheet by which it is recorded. */
export const payments = {
  title: "Payments to be recorded",
  lead: "Released, with no bank date and voucher yet. Record them one by one on each project, or bring the payment sheet.",
  none: "No payment waits to be recorded.",
  head: { project: "Project", supplier: "Paid to", invoice: "Invoice", released: "Released", amount: "Amount" },
  nth: (n: number) => `payment ${n}`,
  bring: "Bring the payment sheet",
  bringLead:
    "Each row is matched by project number (or receipt) and amount to a payment above. You see the matches first; rows that match nothing are listed with the reason and are not recorded. Bringing the same sheet twice records nothing twice.",
  lines: {
    label: "Pasted from a table, with its headers",
    hint: "Columns in any order: Project number, Amount (yuan), Paid on, Voucher. CSV is read too",
  },
  sheet: { label: "Spreadsheet (XLSX)", hint: "Its first row names the columns. Amounts in yuan: a column in ten thousands is not read" },
  read: "Read and check first",
  check: "Check the payment sheet",
  checkLead: (matched: number, left: number) =>
    `${matched} rows match, ${left} do not. Nothing is recorded yet. You can mend rows first; those that do not match are not recorded.`,
  record: "Record those that match",
  matches: (title: string) => `Matches: ${title}`,
  left: {
    no_project: () => "No project has this number",
    elsewhere: () => "Not in your area",
    recorded: () => "This voucher is recorded already",
    nothing_waits: () => "No released payment waits here",
    other_amount: (most: string) => `Another amount: ${most} waits`,
    twice: () => "Repeats a row before it",
    unread: () => "Something in this row is not right",
  },
  done: (count: number) => `${count} ${count === 1 ? "payment was" : "payments were"} recorded`,
  doneHead: "Recorded",
  leftHead: (count: number) => `${count} ${count === 1 ? "row" : "rows"} left over`,
  allDone: "Every row was recorded.",
  why: "Reason",
  back: "Back to the payments to be recorded",
  columns: {
    number: ["Project number", "Receipt", "Number"],
    amount: ["Amount", "Sum"],
    on: ["Paid on", "Bank date", "Date"],
    voucher: ["Voucher", "Voucher number"],
  },
};
