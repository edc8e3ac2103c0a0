/** A supplier, the choice of one and a contract, made by hand. */
import type { Contract } from "#model/procure/contract.ts";
import type { Standing } from "#model/procure/supplier.ts";
import type { Tender } from "#model/procure/tender.ts";
import type { Payment } from "#model/standing.ts";

export const supplier = "91440300MA5EXAMP1F";

/** A supplier that may be chosen. */
export const able = (given: Partial<Standing> = {}): Standing => ({
  id: supplier,
  name: "深圳市惠民小筑工程有限公司（虚构）",
  ...{ founded: "2016-05-18", suspended: false, vettedOn: "2026-03-02", clear: true, merits: [] },
  ...given,
});

/** A choice of a supplier as far as it has come. */
export const tender = (given: Partial<Tender> = {}): Tender => ({
  ...{ n: 1, way: "comparison", state: "open", least: 3, openedOn: null, firstKey: null, secondKey: null, quotes: [] },
  ...{ supplier: null, supplierName: null, amount: null, document: null },
  ...given,
});
/** A contract under which work is done. */
export const contracted = (given: Partial<Contract> = {}): Contract => ({
  ...{ n: 1, number: "合同-1", supplier, supplierName: "惠民小筑", way: "comparison", tender: 1, amount: 8_000_000 },
  ...{ signedOn: "2026-06-12", from: "2026-06-12", until: "2026-09-30", advance: 0, retention: 0, warranty: 12, payDays: 30 },
  ...{ state: "running", settled: 0, claim: 0, repaid: 0, forgiven: 0, price: null, endedOn: null, document: null },
  milestones: [{ n: 1, percent: 100, due: "2026-09-30", label: "", delivers: "", acceptedOn: null }],
  ...given,
});

/** What was asked for under it. */
export const payment = (given: Partial<Payment> = {}): Payment => ({
  ...{ n: 1, contract: 1, amount: 3_000_000, invoice: "发票-1", price: 3_000_000, invoicedOn: "2026-06-12", final: false },
  ...{ requestedBy: "p-firm", releasedBy: null, releasedOn: null, paidOn: null, voucher: null },
  ...{ waitsSince: null, rejectedOn: null, bounced: 0 },
  ...given,
});
