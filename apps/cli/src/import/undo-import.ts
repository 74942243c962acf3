import type { OpenedPortal, Plan } from "b24kit";
import type { Context } from "../context.ts";
import { withConsent } from "../writes/consent.ts";
import type { ConsentOptions } from "../writes/consent-options.ts";
import { runImportPlan, tellImported } from "./apply-import.ts";
import { type ImportedRow, importedRow } from "./imported-row.ts";

/** Lines that a note names. */
const mostNamed = 20;

/** Runs the plan that takes an import back after a yes, and tells what became of each row. The result is the exit code. */
export async function undoImport(
  context: Context,
  portal: OpenedPortal,
  plan: Plan,
  options: ConsentOptions,
): Promise<number> {
  await noteLeft(context, portal, plan);
  const applied = await withConsent(context, portal, plan, options, async (consent) =>
    runImportPlan(context, portal, plan, consent, {}),
  );
  return tellImported(context, portal, applied);
}

/** Which lines are left alone; how many, and why, is a note of the plan. */
async function noteLeft({ messages }: Context, { plans }: OpenedPortal, { id }: Plan): Promise<void> {
  const left: ImportedRow[] = [];
  await plans.outcomes(id, async (outcome) => void left.push(importedRow(outcome)));
  if (left.length === 0) return;
  const lines = left.map(({ line }) => line).toSorted((one, other) => one - other);
  const list = `${lines.slice(0, mostNamed).join(", ")}${lines.length > mostNamed ? ", …" : ""}`;
  messages.note({
    ru: `остаются как есть, строк: ${lines.length} (${list})`,
    en: `left alone, lines: ${lines.length} (${list})`,
  });
}
