import type { Queries, Query, ReadOutcome } from "@b24kit/portal";
import { unreadableError } from "../action-errors.ts";
import type { ActionContext } from "../action.ts";

/** Reads one query; throws a ScenarioError when the portal refuses. */
export async function ask<Row>(context: ActionContext, query: Query<Row>): Promise<readonly Row[]> {
  const { only } = await askAll(context, { only: query });
  return only as readonly Row[];
}

/** Reads several queries in one request; throws a ScenarioError when the portal refuses one of them. */
export async function askAll(
  context: ActionContext,
  queries: Queries,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const outcomes: Readonly<Record<string, ReadOutcome<unknown>>> = await context.read(queries);
  return Object.fromEntries(
    Object.entries(outcomes).map(([key, outcome]) => {
      if (!outcome.ok) throw unreadableError(context.language, outcome.failure);
      return [key, outcome.rows];
    }),
  );
}
