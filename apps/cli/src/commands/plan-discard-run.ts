import { type Fact, printFacts, refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { type RowsRun, rowsRun } from "../import/rows-run.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";

/** Gives an open plan up, or a large one that was begun: what that one has done stays, and is told. */
export async function discardPlan(context: Context, id: string): Promise<number> {
  refuseForms(context);
  const portal = await openPortalFor(context);
  const { bulk, undoes } = await portal.plans.show(id);
  await portal.plans.discard(id);
  const ran = bulk === undefined ? undefined : await rowsRun(portal, id);
  await printFacts(context, {
    heading: { ru: `План отклонён: ${id}`, en: `The plan is discarded: ${id}` },
    facts: ran === undefined ? [] : factsOf(ran, undoes === undefined ? id : undefined),
    json: { id, status: "discarded", ...ran },
  });
  return exitCodes.done;
}

/** `undone`: the plan, where `b24 plan undo` takes back what it has written. */
function factsOf({ done, unknown }: RowsRun, undone: string | undefined): readonly Fact[] {
  return [
    [{ ru: "Выполнено строк", en: "Rows that ran" }, String(done)],
    ...(unknown > 0 ? [[{ ru: "Неизвестно", en: "Not known" }, String(unknown)] as const] : []),
    ...(done > 0 && undone !== undefined
      ? [[{ ru: "Вернуть", en: "To take back" }, `b24 plan undo ${undone}`] as const]
      : []),
  ];
}
