import { cellKind, type PortalField } from "b24kit";
import type { Cell } from "../export/cell.ts";
import { newPoints } from "./contact-points.ts";
import type { Existing } from "./match-existing.ts";

type Change = readonly [PortalField, Cell];

/** Values as they are sent. Phones and addresses of mail go together, those that are there already do not go again. */
export function sentFields(
  changed: readonly Change[],
  before: Existing | undefined,
  fields: readonly PortalField[],
): Readonly<Record<string, unknown>> {
  const rest = changed.filter((one) => !isPoint(one)).map(([{ name }, cell]) => [name, wireOf(cell)]);
  const fm = changed.filter(isPoint).flatMap(([{ name: typeId }, cell]) =>
    newPoints(typeId, cell, before?.values.get(typeId) ?? null).map((value) => ({
      typeId,
      valueType: "WORK",
      value,
    })),
  );
  return withManualSum({ ...Object.fromEntries(rest), ...(fm.length === 0 ? {} : { fm }) }, fields);
}

function isPoint([field]: Change): boolean {
  return cellKind(field) === "contact";
}

function wireOf(cell: Cell): unknown {
  return typeof cell === "boolean" ? (cell ? "Y" : "N") : cell;
}

/** A sum that is written by hand is no longer added up from products. */
function withManualSum(
  sent: Readonly<Record<string, unknown>>,
  fields: readonly PortalField[],
): Readonly<Record<string, unknown>> {
  const isManual =
    "opportunity" in sent &&
    !("isManualOpportunity" in sent) &&
    fields.some(({ name }) => name === "isManualOpportunity");
  return isManual ? { ...sent, isManualOpportunity: "Y" } : sent;
}
