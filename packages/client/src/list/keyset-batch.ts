import { command, type Command } from "../command.ts";
import { result } from "../reference.ts";
import type { KeysetFamily } from "./families.ts";
import type { ListPlan } from "./list-params.ts";

/** Rows of a full page; the portal knows no other size. */
export const pageSize = 50;
/** Key of the command that asks for the highest identifier. */
export const probeKey = "highest";

/**
 * The commands of one request: `count` pages, each beginning after the last row of the page before it, and, if wanted,
 * first a probe for the highest identifier. The chain holds while pages are full; after a short page the portal fills
 * in something else, so everything behind it is to be thrown away.
 */
export function keysetBatch(
  method: string,
  family: KeysetFamily,
  plan: ListPlan,
  { after, count, withProbe }: { after: number | undefined; count: number; withProbe: boolean },
): Readonly<Record<string, Command>> {
  const { idField, rowId, rowsPath } = family;
  const page = (from: unknown, direction: "ASC" | "DESC", select: unknown): Command =>
    command(method, {
      ...plan.params,
      ...(select === undefined ? {} : { select }),
      order: { [idField]: direction },
      filter: { ...plan.filter, ...(from === undefined ? {} : { [`>${idField}`]: from }) },
      start: -1,
    });
  const pages = Array.from({ length: count }, (_, index) => {
    const from = index === 0 ? after : result(pageKey(index - 1), ...rowsPath, pageSize - 1, rowId);
    return [pageKey(index), page(from, "ASC", plan.select)] as const;
  });
  const probe = withProbe ? [[probeKey, page(after, "DESC", [idField])] as const] : [];
  return Object.fromEntries([...probe, ...pages]);
}

export function pageKey(index: number): string {
  return `p${index}`;
}
