/** The tree of what a place supports (内容类目): headings, and what stands under each. Another axis than the class. */
import type { Finding } from "./flaw.ts";
import type { Policy } from "./policy.ts";

type Tree = Pick<Policy, "contents">;
export type Content = Policy["contents"][number];

export const contentOf = ({ contents }: Tree, code: string | null): Content | undefined => contents.find((one) => one.code === code);

/** From the heading down to the entry itself; a ring, which no sound policy has, is walked once. */
export function contentPath(tree: Tree, code: string | null, below: readonly Content[] = []): readonly Content[] {
  const found = contentOf(tree, code);
  return found && !below.includes(found) ? contentPath(tree, found.of, [found, ...below]) : below;
}

export const contentFlaws = (policy: Tree): Finding[] =>
  policy.contents.flatMap(({ code, of }): Finding[] => {
    const at = `contents.${code}`;
    if (of !== null && !contentOf(policy, of)) return [{ flaw: "unknown_content", at }];
    const top = contentPath(policy, code)[0]?.of ?? null;
    return contentOf(policy, top) ? [{ flaw: "content_ring", at }] : [];
  });
