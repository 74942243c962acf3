import type { CrmType } from "../../../portal/portal-state.ts";
import { serverIso } from "../../../server/time-profile.ts";
import { compareCells } from "../../../lists/cells.ts";
import { toInt } from "../../../php/values.ts";
import type { MethodCall } from "../../method.ts";
import { crmEntityFields } from "../entities.ts";
import { serverDay } from "./date-cells.ts";
import type { Cells } from "./draft.ts";

/** What a field holds when nothing was said about it (crm-item-add.md, crm-deal-add.md). */
const constants: Readonly<Record<CrmType, Cells>> = {
  1: {
    OPPORTUNITY: "0.00",
    IS_MANUAL_OPPORTUNITY: "N",
    IS_RETURN_CUSTOMER: "N",
    HAS_PHONE: "N",
    HAS_EMAIL: "N",
    HAS_IMOL: "N",
  },
  2: {
    OPPORTUNITY: "0.00",
    TAX_VALUE: "0.00",
    IS_MANUAL_OPPORTUNITY: "N",
    IS_RECURRING: "N",
    IS_RETURN_CUSTOMER: "N",
    IS_REPEATED_APPROACH: "N",
  },
  3: { EXPORT: "Y", HAS_PHONE: "N", HAS_EMAIL: "N", HAS_IMOL: "N" },
  4: { REVENUE: "0.00", IS_MY_COMPANY: "N", HAS_PHONE: "N", HAS_EMAIL: "N", HAS_IMOL: "N" },
};

/** A deal is planned to close so many days after its creation. */
const daysToClose = 7;

/** Cells of a new record before what the caller says. */
export function defaultCells(call: MethodCall, type: CrmType, id: number): Cells {
  const { portal, caller } = call;
  const instant = portal.now();
  const now = serverIso(portal, instant);
  const me = String(caller.id);
  return {
    ...constants[type],
    ...firstEntries(call, type),
    ...(type === 3 ? {} : { TITLE: title(call, type, id), CURRENCY_ID: baseCurrency(call) }),
    ...(type === 2
      ? { BEGINDATE: serverDay(portal, instant), CLOSEDATE: serverDay(portal, instant, daysToClose) }
      : {}),
    OPENED: "Y",
    ASSIGNED_BY_ID: me,
    CREATED_BY_ID: me,
    MODIFY_BY_ID: me,
    DATE_CREATE: now,
    DATE_MODIFY: now,
    LAST_ACTIVITY_TIME: now,
    LAST_ACTIVITY_BY: me,
  };
}

/** Fields from a directory start with its first entry; stages are no such field, and forms of address stay empty. */
function firstEntries({ portal }: MethodCall, type: CrmType): Cells {
  const cells: Record<string, unknown> = {};
  for (const [name, { statusType }] of Object.entries(crmEntityFields[type])) {
    if (statusType === undefined || notFirst.has(name)) continue;
    const [first] = portal.statuses.rows
      .filter((row) => row.ENTITY_ID === statusType)
      .toSorted((left, right) => compareCells(toInt(left.SORT), toInt(right.SORT)));
    cells[name] = first?.STATUS_ID ?? null;
  }
  return cells;
}

const notFirst = new Set(["STAGE_ID", "STATUS_ID", "HONORIFIC"]);

/** "Сделка #13" on a Russian portal. */
function title({ portal }: MethodCall, type: 1 | 2 | 4, id: number): string {
  const words = portal.world.portal.license.startsWith("ru") ? russianWords : englishWords;
  return `${words[type]} #${id}`;
}

const russianWords = { 1: "Лид", 2: "Сделка", 4: "Компания" } as const;
const englishWords = { 1: "Lead", 2: "Deal", 4: "Company" } as const;

function baseCurrency({ portal }: MethodCall): string | null {
  return portal.world.currencies.find((row) => row.BASE === "Y")?.CURRENCY ?? null;
}
