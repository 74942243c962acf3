import { fieldInRow, isRecord, valueAt } from "../plan/json-path.ts";
import type { CheckedCommand } from "../plan/checked-command.ts";
import { planTarget } from "../plan/plan-target.ts";
import { addAmounts, amountOf } from "./add-amounts.ts";
import type { Reversibility } from "../plan/plan.ts";
import type { BulkMethod, BulkSum } from "./plan-bulk.ts";

/** Counts commands while they pass. */
export interface BulkTotals {
  /** `hasBefore`: the values before are known. */
  add(command: CheckedCommand, hasBefore: boolean): void;
  readonly count: number;
  /** In the order of their first command. */
  methods(): readonly BulkMethod[];
  /** The currency with the most commands first. */
  sums(): readonly BulkSum[];
  /** How far all of it can be taken back. */
  reversibility(): Reversibility;
}

/** Starts at nothing. */
export function bulkTotals(): BulkTotals {
  const methods = new Map<string, BulkMethod>();
  const sums = new Map<string, BulkSum>();
  const ways = new Set<"remove" | "undo" | "none">();
  let count = 0;
  return {
    add(command, hasBefore) {
      count += 1;
      ways.add(command.isRemovable ? "remove" : hasBefore ? "undo" : "none");
      const { method, effect } = command;
      const { action, kind } = planTarget(command);
      const name = JSON.stringify([method, effect, action, kind]);
      methods.set(name, { method, effect, action, kind, count: (methods.get(name)?.count ?? 0) + 1 });
      addSum(sums, command);
    },
    get count() {
      return count;
    },
    methods: () => [...methods.values()],
    reversibility: () => {
      const known = ways.has("remove") ? "remove" : ways.has("undo") ? "undo" : "none";
      return ways.has("none") && known !== "none" ? "partly" : known;
    },
    sums: () => [...sums.values()].toSorted((one, other) => other.count - one.count),
  };
}

/** Money of CRM records. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html */
function addSum(sums: Map<string, BulkSum>, { params }: CheckedCommand): void {
  const fields = valueAt(params, ["fields"]);
  if (!isRecord(fields)) return;
  const amount = amountOf(fieldOf(fields, "opportunity"));
  if (amount === undefined) return;
  const given = fieldOf(fields, "currencyId");
  const currency = typeof given === "string" && given !== "" ? { currency: given } : {};
  const name = currency.currency ?? "";
  const before = sums.get(name);
  sums.set(name, {
    ...currency,
    amount: addAmounts(before?.amount ?? "0", amount),
    count: (before?.count ?? 0) + 1,
  });
}

function fieldOf(fields: Readonly<Record<string, unknown>>, field: string): unknown {
  const name = fieldInRow(fields, field);
  return name === undefined ? undefined : fields[name];
}
