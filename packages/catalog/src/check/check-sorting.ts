import { type Call, givenAt } from "./call.ts";
import { type KnownFields, knownFields } from "./known-fields.ts";
import type { ListFamily } from "./list-family.ts";
import { type Path, shorten, shownPath } from "./problem-list.ts";
import { isNamed, kindOf } from "./value-kind.ts";

/** The order of a list: an object of fields and directions, or two texts. */
export function checkSorting(call: Call): void {
  const facts = call.family?.order;
  // Of methods without facts `order` may be anything: a number, a place in a list.
  if (facts === null || facts === undefined) return;
  if (facts.style === "sort+order") {
    checkTexts(call);
    return;
  }
  const given = givenAt(call, facts.path);
  if (given === undefined) return;
  const { value, path } = given;
  if (isNamed(value)) checkObject(call, facts, value, path);
  else if (kindOf(value) === "text" && value !== "") reportShape(call, path, '{"ID": "ASC"}');
}

type OrderFacts = NonNullable<ListFamily["order"]>;

function checkObject(call: Call, facts: OrderFacts, order: Readonly<Record<string, unknown>>, path: Path): void {
  const { problems } = call;
  const parameter = call.parameters?.find(({ name }) => name === path[0]);
  const children = (facts.fields ?? []).map((name) => ({ name }));
  const keys = call.family?.filter?.keys ?? "any";
  const documented = (parameter?.children ?? []).map(({ name }) => ({ name }));
  const known = knownFields(call, [...children, ...documented, ...call.coreFields], keys);
  for (const [field, direction] of Object.entries(order).slice(0, 50)) {
    const inner = [...path, field];
    checkField(call, facts, known, field, inner);
    const isDirection = /^(?:asc|desc)(?:,nulls|,nulls,\w+)?$/i.test(String(direction));
    if (isDirection || kindOf(direction) === "unknown") continue;
    problems[facts.unknownField === "refused" ? "error" : "warning"]("bad-sorting", inner, {
      ru: "Направление — ASC или DESC.",
      en: "The direction is ASC or DESC.",
    });
  }
}

function checkField(call: Call, facts: OrderFacts, known: KnownFields, field: string, path: Path): void {
  if (known.isEmpty || known.has(field)) return;
  const suggestion = known.suggest(field);
  const isCertain = facts.unknownField === "refused" && (known.isComplete || facts.fields !== undefined);
  call.problems[isCertain && suggestion !== undefined ? "error" : "warning"](
    "unknown-field",
    path,
    {
      ru: `По полю «${shorten(field)}» метод, похоже, не сортирует.`,
      en: `The method seems not to sort by "${shorten(field)}".`,
    },
    suggestion === undefined ? {} : { suggestion },
  );
}

/** `sort` names the field and `order` the direction; one without the other does nothing. */
function checkTexts(call: Call): void {
  const sort = givenAt(call, call.family?.order?.path ?? []);
  const order = givenAt(call, ["order"]);
  for (const given of [sort, order]) {
    if (given !== undefined && ["object", "list"].includes(kindOf(given.value))) {
      reportShape(call, given.path, '"sort": "ID", "order": "ASC"');
      return;
    }
  }
  const lonely = sort ?? order;
  if (lonely === undefined || (sort !== undefined && order !== undefined)) return;
  call.problems.warning("bad-sorting", lonely.path, {
    ru: "Нужны оба параметра: sort — поле, order — направление.",
    en: "Both are needed: sort, the field, and order, the direction.",
  });
}

function reportShape({ problems }: Call, path: Path, example: string): void {
  if (problems.problems.some((problem) => problem.path === shownPath(path) && problem.level === "error")) return;
  problems.error("wrong-type", path, {
    ru: `Сортировка пишется так: ${example}.`,
    en: `The order is written so: ${example}.`,
  });
}
