import { command, type Command } from "../../command.ts";
import { anyMethod } from "../../methods/any-method.ts";
import { result } from "../../request/reference.ts";
import type { KeysetFamily } from "../families.ts";
import { type ListPlan, pageParams } from "../list-params.ts";
import type { ChainRequest } from "./chain.ts";

/** Rows of a full page; the portal knows no other size. */
export const pageSize = 50;
/** Key of the command that asks for the highest identifiers. */
export const probeKey = "highest";

export interface KeysetBatch {
  readonly chains: readonly ChainRequest[];
  /** Ask first where the list ends. */
  readonly withProbe: boolean;
  /** Places of the axis behind which the first identifiers are asked for. */
  readonly looks: readonly number[];
}

/**
 * The commands of one request: chains of pages, each page beginning after the last row of the one before it. A chain
 * holds while its pages are full; after a short page the portal fills in something else, so everything behind it is to
 * be thrown away. The probe comes first: what is deleted while the pages are read must not make them look too short.
 */
export function keysetBatch(
  method: string,
  family: KeysetFamily,
  plan: ListPlan,
  { chains, withProbe, looks }: KeysetBatch,
): Readonly<Record<string, Command>> {
  const { rowId, rowsPath, idField } = family;
  const idsBehind = (after: number | undefined, direction: "ASC" | "DESC") =>
    command(anyMethod(method), pageParams(family, plan, { after, direction, select: [idField] }));
  const probe = withProbe ? [[probeKey, idsBehind(chains[0]?.from, "DESC")] as const] : [];
  const seen = looks.map((place, index) => [lookKey(index), idsBehind(place, "ASC")] as const);
  const pages = chains.flatMap(({ name, from, count }) =>
    Array.from({ length: count }, (_, index) => {
      const after = index === 0 ? from : result(pageKey(name, index - 1), ...rowsPath, pageSize - 1, rowId);
      const params = pageParams(family, plan, { after, direction: "ASC", select: plan.select });
      return [pageKey(name, index), command(anyMethod(method), params)] as const;
    }),
  );
  return Object.fromEntries([...probe, ...seen, ...pages]);
}

export function pageKey(chain: string, index: number): string {
  return `${chain}p${index}`;
}

export function lookKey(index: number): string {
  return `look${index}`;
}
