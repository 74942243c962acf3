/** What `list-families.json` says of a list method, as far as the check of parameters uses it. */
interface FamilyFact {
  readonly method: string;
  readonly restVersion: number;
  readonly filterParam: string | null;
  readonly filterAlsoTopLevel?: boolean;
  readonly filterKeys?: "UPPER_SNAKE" | "camelCase";
  readonly filterKeysAlso?: string;
  readonly filterKeyCase?: "exact" | "ignored" | null;
  readonly filterShape?: string;
  readonly filterFields?: readonly string[];
  readonly requiredFilter?: readonly string[];
  readonly exclusiveFilter?: readonly string[];
  readonly notFilterable?: readonly string[];
  readonly exactOnly?: readonly string[];
  readonly operators?: readonly string[];
  readonly operatorsServer?: readonly string[];
  readonly unknownFilterKey?: string | null;
  readonly unknownOperator?: string;
  readonly unknownOrder?: string;
  readonly unknownSelect?: string;
  readonly orGroups?: string | null;
  readonly order: string | null;
  readonly orderParam?: string;
  readonly orderFields?: readonly string[];
  readonly select: string | null;
  readonly selectParam?: string;
  readonly requiredSelect?: readonly string[];
  readonly notSelectable?: readonly string[];
  readonly requiredParams?: readonly string[];
  readonly pagingParam?: string;
  readonly pageSizeParam?: string;
}

/** Takes the records out of parsed `list-families.json`. Throws on the first that is not as expected. */
export function parseFamilies(json: unknown): FamilyFact[] {
  if (!Array.isArray(json)) throw new TypeError("list-families.json: expected an array of records");
  return json.map((record: unknown, index) => {
    const { method, restVersion } = Object(record) as Record<string, unknown>;
    if (typeof method !== "string" || !/^[\w.]+$/.test(method) || typeof restVersion !== "number") {
      throw new TypeError(`list-families.json, record ${index}: bad method or restVersion`);
    }
    return record as FamilyFact;
  });
}

/** Renders the source text of `src/check/families.generated.ts`: one method a line, keys as `familyKey` makes them. */
export function renderFamilies(facts: readonly FamilyFact[]): string {
  const lines = facts
    .map((fact) => [familyKey(fact), JSON.stringify(familyOf(fact))] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, family]) => `  ${JSON.stringify(key)}: ${family},`);
  return `${header}${lines.join("\n")}\n};\n`;
}

function familyKey({ method, restVersion }: FamilyFact): string {
  return restVersion === 3 ? `${method.toLowerCase()}@3` : method.toLowerCase();
}

function familyOf(fact: FamilyFact): object {
  return {
    filter: filterOf(fact),
    order: orderOf(fact),
    select: fact.select === null ? null : selectOf(fact),
    ...(fact.requiredParams && { requiredParams: fact.requiredParams }),
    paging: [fact.pagingParam, fact.pageSizeParam].flatMap((name) => (name === undefined ? [] : [headOf(name)])),
  };
}

function filterOf(fact: FamilyFact): object | null {
  if (fact.filterParam === null && fact.filterAlsoTopLevel !== true) return null;
  return compact({
    path: fact.filterParam?.split("."),
    isAlsoTopLevel: fact.filterAlsoTopLevel,
    isConditionList: fact.filterShape === "conditions" ? true : undefined,
    // Where both spellings are read, or any letter case is, spelling is no fault.
    keys: fact.filterKeysAlso === undefined && fact.filterKeyCase !== "ignored" ? fact.filterKeys : undefined,
    fields: fact.filterFields,
    required: fact.requiredFilter,
    exclusive: fact.exclusiveFilter?.[0],
    notFilterable: fact.notFilterable,
    exactOnly: fact.exactOnly,
    ...operatorsOf(fact),
    unknownField: fact.unknownFilterKey ?? undefined,
    groups: fact.orGroups ?? undefined,
  });
}

/** Sure are prefixes that page and server's source share; in doubt those that only one of them has. */
function operatorsOf({ operators, operatorsServer, unknownOperator, unknownFilterKey }: FamilyFact): object {
  const documented = new Set(["", ...(operators ?? [])]);
  const known = new Set(["", ...(operatorsServer ?? documented)]);
  // "=" and no prefix are the same to a page.
  if (operators !== undefined && known.has("=")) documented.add("=");
  const all = [...documented, ...[...known].filter((operator) => !documented.has(operator))];
  const isShared = (operator: string): boolean => documented.has(operator) && known.has(operator);
  const lost = unknownOperator ?? unknownFilterKey;
  return {
    operators: all.filter(isShared),
    doubtful: all.filter((operator) => !isShared(operator)),
    isOperatorLost: operators !== undefined && (lost === "ignored" || lost === "refused") ? true : undefined,
  };
}

function orderOf({ order, orderParam, orderFields, unknownOrder }: FamilyFact): object | null {
  if (order === null) return null;
  return compact({ style: order, path: orderParam?.split("."), fields: orderFields, unknownField: unknownOrder });
}

function selectOf({ selectParam, requiredSelect, notSelectable, unknownSelect }: FamilyFact): object {
  return compact({
    path: selectParam?.split("."),
    required: requiredSelect,
    notSelectable,
    unknownField: unknownSelect,
  });
}

function headOf(name: string): string {
  return name.split(".")[0] ?? name;
}

/** Without what is undefined or an empty list. */
function compact(record: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => isThere(value)));
}

function isThere(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

const header = `// Made by packages/catalog/scripts/build.ts, do not edit.
// Source: the official Bitrix24 REST documentation (MIT licence), snapshot 2026-08: what list methods do with their parameters.
import type { ListFamily } from "./list-family.ts";

/** By the method in small letters; "@3" marks its REST 3.0 version. */
export const listFamilies: Readonly<Record<string, ListFamily>> = {
`;
