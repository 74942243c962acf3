import type { Text } from "../text.ts";
import type { ConditionContext } from "./check-condition.ts";
import { entityOfMethod, isCrmEntity } from "./entity-of-method.ts";
import { isFilterOnly } from "./filter-only-names.ts";
import type { FilterFacts } from "./list-family.ts";
import { isUserField } from "./name-pattern.ts";
import { type Path, shorten } from "./problem-list.ts";

/** The field of a condition: its spelling, and whether the method filters by it. */
export function checkConditionField(context: ConditionContext, prefix: string, field: string, path: Path): void {
  if (reportSpelling(context, prefix, field, path) || reportUnfilterable(context, prefix, field, path)) return;
  if (isOpen(context, field)) return;
  const { call, known, facts } = context;
  const near = known.suggest(field);
  // The CRM tells all of its user fields.
  const isForeign = isUserField(field) && isCrmEntity(call.method, call.values);
  const isMisspelt = known.isComplete && (near !== undefined || isForeign);
  call.problems[isMisspelt || isClosed(context) ? "error" : "warning"](
    "unknown-field",
    path,
    unknownField(shorten(field), facts?.unknownField === "refused"),
    near === undefined ? {} : { suggestion: `${shorten(prefix)}${near}` },
  );
}

function isOpen({ call, known, facts }: ConditionContext, field: string): boolean {
  if (known.isEmpty || known.has(field)) return true;
  if (facts === undefined && known.spelledAs(field) !== undefined) return true;
  return isFilterOnly(entityOfMethod(call.method, call.values)?.entity, field);
}

/** All fields that count are known, and what the portal does with another one. */
function isClosed({ known, facts }: ConditionContext): boolean {
  if (facts?.unknownField === undefined) return false;
  return facts.fields !== undefined || (facts.unknownField === "refused" && known.isComplete);
}

function unknownField(field: string, isRefused: boolean): Text {
  const loss = isRefused
    ? { ru: "", en: "" }
    : {
        ru: ": условие пропадёт, и придут лишние записи",
        en: ": the condition is lost, and more rows come than asked for",
      };
  return {
    ru: `По полю «${field}» метод, похоже, не отбирает${loss.ru}.`,
    en: `The method seems not to filter by "${field}"${loss.en}.`,
  };
}

/** Where only one spelling is read, the other is an unknown field. */
function reportSpelling({ call, facts }: ConditionContext, prefix: string, field: string, path: Path): boolean {
  const right = rightSpelling(facts?.keys, field);
  if (right === undefined) return false;
  call.problems[facts?.unknownField === undefined ? "warning" : "error"](
    "wrong-case",
    path,
    {
      ru: `Поля здесь пишутся ${facts?.keys === "camelCase" ? "как в camelCase" : "прописными буквами"}, иначе условие пропадёт.`,
      en: `Fields are written in ${facts?.keys === "camelCase" ? "camelCase" : "upper case"} here, otherwise the condition is lost.`,
    },
    { suggestion: `${shorten(prefix)}${right}` },
  );
  return true;
}

function rightSpelling(keys: FilterFacts["keys"], field: string): string | undefined {
  if (keys === "UPPER_SNAKE") {
    // A property's code is what its owner called it.
    if (!/[a-z]/.test(field) || field.startsWith("PROPERTY_")) return undefined;
    return field.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
  }
  if (keys !== "camelCase" || /^[a-z][A-Za-z0-9.]*$/.test(field)) return undefined;
  const text =
    field === field.toUpperCase() ? field.toLowerCase() : `${field.charAt(0).toLowerCase()}${field.slice(1)}`;
  return text.replaceAll(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function reportUnfilterable({ call, facts }: ConditionContext, prefix: string, field: string, path: Path): boolean {
  if (facts?.notFilterable?.includes(field) === true) {
    call.problems.error("bad-condition", path, {
      ru: `По полю «${field}» метод не отбирает: отберите после чтения.`,
      en: `The method cannot filter by "${field}": filter after reading.`,
    });
    return true;
  }
  if (facts?.exactOnly?.includes(field) !== true || prefix === "" || prefix === "=") return false;
  call.problems.error(
    "bad-condition",
    path,
    {
      ru: `«${field}» сравнивается только целиком с одним значением.`,
      en: `"${field}" is only ever compared with one whole value.`,
    },
    { suggestion: field },
  );
  return true;
}
