import type { PortalState } from "../../portal/portal-state.ts";
import { formatIso, formatIsoDate } from "../../time/format.ts";
import type { CrmField } from "./fields/field.ts";

/** A date of the CRM in the server's zone; undefined when the cell holds none. */
export function crmDate(portal: PortalState, field: CrmField, cell: unknown): string | undefined {
  if (typeof cell !== "string" || cell === "") return undefined;
  const { dates, zones, serverZone } = portal;
  if (field.kind === "datetime") {
    const instant = dates.stored(cell);
    return instant === undefined ? undefined : formatIso(instant, zones.offset(serverZone, instant));
  }
  const day = dates.writtenDay(cell);
  if (day === undefined) return undefined;
  return formatIsoDate(day, zones.offset(serverZone, zones.instant(serverZone, day)));
}

/** Every scalar is a string, an empty date "", an empty reference or text null. */
export function classicValue(portal: PortalState, field: CrmField | undefined, cell: unknown): unknown {
  if (field?.kind === "date" || field?.kind === "datetime") return crmDate(portal, field, cell) ?? "";
  if (cell === undefined || cell === null) return field?.type === "object" ? [] : null;
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "Y" : "N";
  return cell;
}
