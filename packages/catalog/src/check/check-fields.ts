import type { Parameter } from "../details/parameter.ts";
import type { Call } from "./call.ts";
import { checkDate } from "./check-date.ts";
import { checkRequiredChildren } from "./check-required.ts";
import { checkType } from "./check-type.ts";
import { dateByName } from "./date-by-name.ts";
import { isCrmEntity } from "./entity-of-method.ts";
import { type KnownFields, knownFields, type Spelling } from "./known-fields.ts";
import { type Path, shorten, shownPath } from "./problem-list.ts";
import { isNamed } from "./value-kind.ts";

/** Objects of a list and keys of an object that are looked at; what follows is like it. */
const most = 200;

/** The object with the fields of a record: its names against the portal's own and the documented ones, and its values. */
export function checkFields(call: Call, parameter: Parameter, value: unknown, path: Path): void {
  if (Array.isArray(value)) {
    reportList(call, value, parameter, path);
    return;
  }
  if (!isNamed(value)) return;
  const known = knownFields(call, parameter.children ?? [], spellingOfMethod(call));
  for (const [name, inner] of Object.entries(value).slice(0, most)) {
    checkName(call, known, name, [...path, name]);
    checkReadOnly(call, known, name, [...path, name]);
    checkValue(call, known, name, inner, [...path, name]);
  }
  checkRequiredChildren(call, parameter, value, path);
}

/** Any other documented object, or list of objects. */
export function checkChildren(call: Call, parameter: Parameter, value: unknown, path: Path): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.slice(0, most).entries()) {
      if (isNamed(item)) checkChildren(call, parameter, item, [...path, String(index)]);
    }
    return;
  }
  const children = parameter.children ?? [];
  if (!isNamed(value) || children.length === 0) return;
  // A list may also be written as an object with numbers for names.
  if (Object.keys(value).every((name) => /^n?\d+$/.test(name))) {
    for (const [name, item] of Object.entries(value).slice(0, most)) {
      if (isNamed(item)) checkChildren(call, parameter, item, [...path, name]);
    }
    return;
  }
  const known = knownFields({ ...call, portalFields: undefined, resultKeys: [] }, children, "camelCase");
  for (const [name, inner] of Object.entries(value).slice(0, most)) {
    checkName(call, known, name, [...path, name]);
    checkValue(call, known, name, inner, [...path, name]);
  }
  checkRequiredChildren(call, parameter, value, path);
}

function checkName(call: Call, known: KnownFields, name: string, path: Path): void {
  if (known.isEmpty || known.has(name)) return;
  const spelled = known.spelledAs(name);
  const suggestion = spelled ?? known.suggest(name);
  const isCertain = known.isComplete && (suggestion !== undefined || isCrmEntity(call.method, call.values));
  call.problems[isCertain || (spelled !== undefined && isOldCrm(call)) ? "error" : "warning"](
    "unknown-field",
    path,
    {
      ru: `Поля «${shorten(name)}» здесь нет: портал молча его пропустит.`,
      en: `There is no field "${shorten(name)}" here: the portal drops it without a word.`,
    },
    suggestion === undefined ? {} : { suggestion },
  );
}

function checkReadOnly({ problems }: Call, known: KnownFields, name: string, path: Path): void {
  // What the page of the method names can be written.
  if (known.ofPortal(name)?.isReadOnly !== true || known.documented(name) !== undefined) return;
  problems.warning("read-only-field", path, {
    ru: `Поле «${shorten(name)}» портал ведёт сам: значение он пропустит.`,
    en: `The portal keeps the field "${shorten(name)}" itself: it drops the value.`,
  });
}

function checkValue(call: Call, known: KnownFields, name: string, value: unknown, path: Path): void {
  const { problems } = call;
  const field = known.ofPortal(name);
  const documented = known.documented(name);
  const type = known.type(name) ?? documented?.type;
  if (type === undefined) {
    const date = dateByName(name);
    if (date !== undefined) checkDate(value, path, problems, date);
  } else if (field?.isMultiple !== true || !Array.isArray(value)) {
    checkType(type, value, {
      problems,
      path,
      isSure: (field !== undefined && field.type !== "unknown") || type.startsWith("crm_multifield"),
    });
  }
  if (documented?.children !== undefined) checkChildren(call, documented, value, path);
}

function reportList({ problems }: Call, value: readonly unknown[], { children = [] }: Parameter, path: Path): void {
  if (value.length === 0 || value.some((item) => isNamed(item)) || children.length === 0) return;
  problems.error("wrong-type", path, {
    ru: `«${shownPath(path)}» — объект «поле: значение», а не список.`,
    en: `"${shownPath(path)}" is an object of "field: value", not a list.`,
  });
}

/** How the fields of a record are spelled in a write. https://apidocs.bitrix24.com/api-reference/crm/universal/ */
function spellingOfMethod({ method, family }: Call): Spelling {
  if (/^crm\.item\./i.test(method)) return "any";
  if (family?.filter?.keys !== undefined) return family.filter.keys;
  return /^(?:crm|tasks?|user)\./i.test(method) ? "UPPER_SNAKE" : "camelCase";
}

/** Old CRM methods read field names in upper case only. */
function isOldCrm({ method }: Call): boolean {
  return /^crm\.(?:deal|lead|contact|company|quote|activity)\.(?:add|update)$/i.test(method);
}
