import { cellValue } from "../../../lists/cells.ts";
import type { CrmType, PortalState } from "../../../portal/portal-state.ts";
import { serverIso } from "../../../server/time-profile.ts";
import type { ClassicRow } from "../../../world/types.ts";
import type { MethodCall } from "../../method.ts";
import { crmEntityFields } from "../entities.ts";
import { contactCells } from "./contact-cells.ts";
import { defaultCells } from "./default-cells.ts";
import type { Cells, Draft, WriteFamily } from "./draft.ts";
import { multiCells } from "./multi-cells.ts";
import { planMove, stageCells, type Move } from "./plan-move.ts";
import { hasStages } from "./stages.ts";

/** A record is never without these: empty ones are not taken. */
const neverEmpty = new Set(["TITLE", "ASSIGNED_BY_ID", "CURRENCY_ID"]);

/** Adds a record of the draft and its first record of the stage history. */
export function createRecord(call: MethodCall, type: CrmType, draft: Draft, family: WriteFamily): ClassicRow {
  const collection = call.portal.crm[type];
  const id = collection.nextId();
  const { cells, move } = changesOf(call, type, undefined, draft, family);
  const row = { ...defaultCells(call, type, id), ...cells, ID: String(id) };
  collection.put(row);
  recordMove(call, type, id, move);
  return row;
}

/** Changes a record; the row as it is afterwards. */
export function updateRecord(
  call: MethodCall,
  type: CrmType,
  old: ClassicRow,
  draft: Draft,
  family: WriteFamily,
): ClassicRow {
  const { portal, caller } = call;
  const { cells, move } = changesOf(call, type, old, draft, family);
  if (family.skipsUnchanged && isUnchanged(portal, type, old, cells)) return old;
  const row = { ...old, ...cells, DATE_MODIFY: serverIso(portal, portal.now()), MODIFY_BY_ID: String(caller.id) };
  portal.crm[type].put(row);
  recordMove(call, type, Number(old.ID), move);
  return row;
}

interface Changes {
  readonly cells: Cells;
  readonly move: Move | undefined;
}

/** Everything that can be refused is refused here, before a row is touched. */
function changesOf(
  call: MethodCall,
  type: CrmType,
  old: ClassicRow | undefined,
  draft: Draft,
  family: WriteFamily,
): Changes {
  const { portal } = call;
  const plain = Object.entries(draft.cells).filter(
    ([name, cell]) => !(hasStages(type) && stageCells.includes(name)) && !(neverEmpty.has(name) && isEmpty(cell)),
  );
  const currency = plain.find(([name]) => name === "CURRENCY_ID")?.[1];
  if (currency !== undefined && !isCurrency(portal, currency)) throw family.refuse("CURRENCY_ID");
  const move = hasStages(type) ? planMove(call, type, old, draft.cells, family) : undefined;
  const cells = {
    ...Object.fromEntries(plain),
    ...contactCells(type, old, draft),
    ...multiCells(portal, type, old, draft.multi),
    ...move?.cells,
  };
  return { cells, move };
}

function isEmpty(cell: unknown): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

function isCurrency({ world }: PortalState, code: unknown): boolean {
  return world.currencies.length === 0 || world.currencies.some(({ CURRENCY }) => CURRENCY === code);
}

function recordMove({ portal }: MethodCall, type: CrmType, id: number, move: Move | undefined): void {
  if (move === undefined || !hasStages(type)) return;
  const history = portal.stageHistory[type];
  history.put({
    ENTITY_TYPE_ID: type,
    ID: history.nextId(),
    OWNER_ID: id,
    CREATED_TIME: serverIso(portal, portal.now()),
    ...move.history,
  });
}

function isUnchanged(portal: PortalState, type: CrmType, old: ClassicRow, cells: Cells): boolean {
  return Object.entries(cells).every(([name, cell]) => isSameCell(portal, type, name, old[name], cell));
}

/** Rows of a world may write the same value in another way: "100" for "100.00", another offset of the same moment. */
function isSameCell(portal: PortalState, type: CrmType, name: string, left: unknown, right: unknown): boolean {
  const kind = crmEntityFields[type][name]?.kind ?? "text";
  if (kind !== "text") return cellValue(kind, left, portal.dates) === cellValue(kind, right, portal.dates);
  return JSON.stringify(left ?? "") === JSON.stringify(right ?? "");
}
