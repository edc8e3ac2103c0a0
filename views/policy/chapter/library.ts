/** Calls for the library: who opens one, who may apply, who scores, and what becomes of the result. */
import { bodyOf } from "#model/policy/policy.ts";
import { type Ruled, rule } from "../ruled.ts";
import type { Say } from "../say.ts";

export function libraryRules({ w: { rules: w, choices }, policy, lang, list, limit, role }: Say): readonly Ruled[] {
  const { by, window, kinds, age, staff, office, rating, supplement, panel, ties, publicity, refresh } = policy.library;
  const least = (unit: keyof typeof w.libraryUnits) => (count: number) => w.libraryLeast(count, w.libraryUnits[unit]);
  return [
    rule("library.by", w.libraryBy, by, (roles) => list(roles.map(role))),
    rule("library.window", w.libraryWindow, window, limit),
    rule("library.kinds", w.libraryKinds, kinds, (some) => list(some.map((one) => choices.type[one]))),
    rule("library.age", w.libraryAge, age, w.supplierAgeSays),
    rule("library.staff", w.libraryStaff, staff, least("staff")),
    rule("library.office", w.libraryOffice, office, least("office")),
    rule("library.rating", w.libraryRating, rating, least("rating")),
    rule("library.supplement", w.librarySupplement, supplement, limit),
    rule("library.panel", w.libraryPanel, panel, (key) => bodyOf(policy, key)?.label[lang] ?? w.bodyNotHere),
    rule("library.ties", w.libraryTies, ties, (one) => w.tiesOf[one]),
    rule("library.publicity", w.libraryPublicity, publicity, limit),
    rule("library.refresh", w.libraryRefresh, refresh, w.supplierAgeSays),
  ];
}
