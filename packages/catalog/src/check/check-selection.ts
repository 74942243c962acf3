import { type Call, givenAt, longestName } from "./call.ts";
import { type KnownFields, knownFields } from "./known-fields.ts";
import { type Path, shorten, shownPath } from "./problem-list.ts";
import { isNamed, kindOf } from "./value-kind.ts";

const most = 300;

/** The names in `select`: a misspelt one only makes a field missing, so it is an error where that is certain. */
export function checkSelection(call: Call): void {
  const { family } = call;
  if (family?.select === null) return;
  const facts = family?.select;
  const given = givenAt(call, facts?.path ?? ["select"]);
  if (given === undefined) {
    checkNeeded(call, undefined, facts?.path ?? ["select"]);
    return;
  }
  const { value, path } = given;
  if (Array.isArray(value)) {
    checkNeeded(call, value, path);
    checkNames(call, value, path);
  } else if (isNamed(value)) {
    checkNames(call, Object.values(value), path);
  }
}

function checkNames(call: Call, names: readonly unknown[], path: Path): void {
  const known = knownSelection(call, path);
  for (const [index, name] of names.slice(0, most).entries()) {
    const inner = [...path, String(index)];
    if (typeof name === "string") {
      checkName(call, known, name, inner);
    } else if (kindOf(name) !== "unknown") {
      call.problems.warning("wrong-type", inner, {
        ru: "В select стоят имена полей.",
        en: "select holds names of fields.",
      });
    }
  }
}

function knownSelection(call: Call, path: Path): KnownFields {
  const parameter = call.parameters?.find(({ name }) => name === path[0]);
  const children = (parameter?.children ?? []).map(({ name }) => ({ name }));
  return knownFields(call, [...children, ...call.coreFields], call.family?.filter?.keys ?? "any");
}

function checkName(call: Call, known: KnownFields, name: string, path: Path): void {
  const { family, problems } = call;
  if (family?.select?.notSelectable?.includes(name) === true) {
    problems.warning("unknown-field", path, {
      ru: `«${name}» так не выбрать: поле не придёт.`,
      en: `"${name}" cannot be selected: it does not come.`,
    });
    return;
  }
  // REST 3.0 names fields of related records: "responsible.name".
  const plain = call.restVersion === 3 ? (name.split(".", 1)[0] ?? name) : name;
  if (isOpen(known, plain)) return;
  const suggestion = known.suggest(plain);
  const isClosed = known.isComplete || family?.select?.unknownField === "refused";
  problems[isClosed && suggestion !== undefined ? "error" : "warning"](
    "unknown-field",
    path,
    {
      ru: `Поля «${shorten(name)}» нет: оно не придёт.`,
      en: `There is no field "${shorten(name)}": it does not come.`,
    },
    suggestion === undefined ? {} : { suggestion },
  );
}

/** Masks are no names, and the old lists do not mind the letter case. */
function isOpen(known: KnownFields, name: string): boolean {
  if (known.isEmpty || name.length > longestName || name.includes("*")) return true;
  return known.has(name) || known.has(name.toUpperCase());
}

/** Fields without which the portal refuses the list. */
function checkNeeded(call: Call, names: readonly unknown[] | undefined, path: Path): void {
  if (names?.includes("*") === true) return;
  for (const needed of call.family?.select?.required ?? []) {
    if (names?.includes(needed) === true) continue;
    call.problems.error(
      "missing-parameter",
      [...path, needed],
      {
        ru: `${call.method} требует «${needed}» в ${shownPath(path)}.`,
        en: `${call.method} needs "${needed}" in ${shownPath(path)}.`,
      },
      { suggestion: [...path, needed].join(".") },
    );
  }
}
