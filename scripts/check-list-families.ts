// Compares the client's table of list methods with facts that were collected about them outside the project:
// node scripts/check-list-families.ts FILE
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { families, type Family } from "../packages/client/src/list/families.ts";

/** What is known of one method; a missing key has no meaning for it. */
interface Fact {
  readonly method: string;
  readonly restVersion: number;
  readonly idField?: string;
  readonly idFieldResponse?: string;
  readonly wrapper: string | null;
  readonly paging: string;
  readonly pagingParam?: string;
  readonly pageSizeMax?: number;
  readonly pageSizeParam?: string;
  readonly startMinusOne: string | null;
  readonly startMax?: number;
  readonly filterParam: string | null;
  readonly filterAlsoTopLevel?: boolean;
  readonly filterKeys?: string;
  readonly filterKeyCase?: string | null;
  readonly filterFields?: readonly string[];
  readonly requiredFilter?: readonly string[];
  readonly exclusiveFilter?: readonly string[];
  readonly notFilterable?: readonly string[];
  readonly exactOnly?: readonly string[];
  readonly operators?: readonly string[];
  readonly operatorsServer?: readonly string[] | null;
  readonly unknownFilterKey?: string | null;
  readonly orGroups?: string | null;
  readonly order: string | null;
  readonly orderParam?: string;
  readonly select: string | null;
  readonly selectParam?: string;
  readonly requiredSelect?: readonly string[];
  readonly requiredParams?: readonly string[];
  readonly requiredOneOf?: readonly string[];
  readonly positional?: boolean;
  readonly confirmed: Readonly<Record<string, string>>;
}

/** Where the table knows better than the facts, and why. */
const deviations: Readonly<Record<string, string>> = {
  "crm.lead.list operators": "`!%` is not negated on the server",
  "crm.activity.list operators": "`!%` is not negated on the server",
  "crm.lead.list exactOnly": "holds for all classic lists",
  "disk.storage.getlist operators": "its sister methods drop the others",
  "disk.storage.getlist keys": "letter case is not known",
  "task.elapseditem.getlist operators": "the method's own page lists them",
  "user.search fields": "UF_DEPARTMENT stands in the page's table of parameters",
  "imopenlines.config.list.get keys": "letter case is not known",
  "task.commentitem.getlist keys": "letter case is not known",
  "task.elapseditem.getlist keys": "letter case is not known",
  "user.search keys": "letter case is not known",
  "department.get keys": "letter case is not known",
  "disk.file.search keys": "letter case is not known",
};
/** Not among the facts. */
const additional = new Set(["crm.currency.list"]);
/** The newer version is described, the older one is called. */
const otherVersion = new Set(["tasks.task.result.list"]);

const problems: string[] = [];
const explained = new Set<string>();

function expectEqual(method: string, what: string, found: unknown, expected: unknown): void {
  if (isDeepStrictEqual(found, expected)) return;
  const name = `${method} ${what}`;
  explained.add(name);
  if (deviations[name] === undefined) {
    problems.push(`${name}: the table says ${JSON.stringify(found)}, the facts say ${JSON.stringify(expected)}`);
  }
}

const sorted = (values: readonly string[] | undefined) => values?.toSorted();
const path = (name: string | null | undefined) => name?.split(".");

function check(fact: Fact, family: Family): void {
  const method = fact.method.toLowerCase();
  const same: Same = (what, found, expected) => expectEqual(method, what, found, expected);
  same("paging", family.paging, expectedPaging(fact));
  same("rows", family.rowsPath, fact.wrapper === null ? [] : [fact.wrapper]);
  checkPages(fact, family, same);
  same("positional", family.positional !== undefined, fact.positional ?? false);
  same(
    "requiredParams",
    family.requiredParams ?? [],
    (fact.requiredParams ?? []).filter((name) => name !== "filter"),
  );
  same("requiredOneOf", family.requiredOneOf, fact.requiredOneOf);
  same("requiredSelect", family.requiredSelect, fact.requiredSelect);
  same("select", family.select ?? undefined, path(fact.select === null ? undefined : (fact.selectParam ?? "select")));
  checkOrder(fact, family, same);
  checkFilter(fact, family, same);
}

type Same = (what: string, found: unknown, expected: unknown) => void;

function checkPages(fact: Fact, family: Family, same: Same): void {
  if ("rowId" in family && family.rowId !== undefined)
    same("rowId", family.rowId, fact.idFieldResponse ?? fact.idField);
  if ("idField" in family && family.idField !== undefined) same("idField", family.idField, fact.idField);
  if (family.paging === "offset") same("startMax", family.startMax, fact.startMax);
  if (family.paging === "offset-limit") {
    same("offset", family.offset, path(fact.pagingParam));
    same("limit", [family.limit, family.most], [path(fact.pageSizeParam), fact.pageSizeMax]);
  }
  if (family.paging === "id-cursor") {
    same("limit", [family.last, family.limit, family.most], [fact.pagingParam, fact.pageSizeParam, fact.pageSizeMax]);
  }
}

function checkOrder(fact: Fact, { order }: Family, same: Same): void {
  same("order", order?.style ?? null, fact.order ?? null);
  if (order) same("orderParam", order.style === "object" ? order.param : [order.sort], path(fact.orderParam));
}

function checkFilter(fact: Fact, { filter }: Family, same: Same): void {
  same("filter", filter?.param, path(fact.filterParam) ?? undefined);
  same("besides", filter?.besides !== undefined, fact.filterAlsoTopLevel ?? false);
  if (!filter) return;
  const isChecked = fact.filterKeyCase === "exact" && fact.unknownFilterKey !== "refused";
  same("keys", filter.keys, isChecked ? fact.filterKeys : undefined);
  same("operators", sorted(filter.operators), sorted(usableOperators(fact)));
  same("fields", sorted(filter.fields), sorted(fact.filterFields));
  same("required", filter.required, fact.requiredFilter);
  same("exclusive", filter.exclusive, fact.exclusiveFilter?.[0]);
  same("notFilterable", filter.notFilterable, fact.notFilterable);
  same("exactOnly", filter.exactOnly, fact.exactOnly);
  same("groups", filter.groups, fact.orGroups ?? undefined);
}

/** Documented and accepted by the server; a field without a prefix always works. */
function usableOperators({ operators, operatorsServer }: Fact): readonly string[] {
  const documented = operators ?? [];
  // Plain comparison needs no page of its own where the server's source shows it.
  const both = operatorsServer
    ? operatorsServer.filter((operator) => operator === "=" || documented.includes(operator))
    : documented;
  return [...new Set(["", ...both])];
}

function expectedPaging(fact: Fact): string {
  if (fact.paging !== "start") return fact.paging;
  const isComparable = usableOperators(fact).includes(">");
  const isUncounted = fact.startMinusOne !== null && fact.confirmed["startMinusOne"] !== "no";
  // Which fields of people can be compared depends on the scope of the key.
  return isComparable && isUncounted && fact.order !== null && fact.method !== "user.get" ? "keyset" : "offset";
}

const [, , file = ""] = process.argv;
const facts = JSON.parse(readFileSync(file, "utf8")) as readonly Fact[];
const older = facts.filter(({ restVersion }) => restVersion === 2);
const names = new Set(older.map(({ method }) => method.toLowerCase()));
for (const fact of older) {
  const family = families[fact.method.toLowerCase()];
  if (family === undefined) problems.push(`${fact.method} is missing in the table`);
  else check(fact, family);
}
for (const { method, restVersion } of facts) {
  if (restVersion !== 3 || names.has(method) || otherVersion.has(method)) continue;
  if (families[method]?.paging !== "rest-v3") problems.push(`${method} exists in REST 3.0 only`);
  names.add(method);
}
for (const method of Object.keys(families)) {
  const isOfRest3 = families[method]?.paging === "rest-v3";
  if (!names.has(method) && !additional.has(method) && !isOfRest3) problems.push(`${method} is not among the facts`);
}
for (const name of Object.keys(deviations)) {
  if (!explained.has(name)) problems.push(`${name} is explained, but does not deviate`);
}
console.log(problems.length === 0 ? `${facts.length} facts fit the table.` : problems.join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
