import { type Call, longestName } from "./call.ts";
import { checkConditionField } from "./check-condition-field.ts";
import { checkConditionValue } from "./check-condition-value.ts";
import { checkOperator } from "./check-operator.ts";
import { conditionKey } from "./condition-key.ts";
import type { KnownFields } from "./known-fields.ts";
import type { FilterFacts } from "./list-family.ts";
import { type Path, shorten } from "./problem-list.ts";

/** What a condition is held against. */
export interface ConditionContext {
  readonly call: Call;
  readonly known: KnownFields;
  /** Absent: nothing is known of the method's filter. */
  readonly facts: FilterFacts | undefined;
}

/** One condition: its operator, its field, its value. */
export function checkCondition(context: ConditionContext, key: string, value: unknown, path: Path): void {
  const { prefix, field } = conditionKey(key);
  if (field.length > longestName || !/^\w[\w.]*$/.test(field)) {
    context.call.problems.error("bad-condition", path, {
      ru: `«${shorten(key)}» не называет поля.`,
      en: `"${shorten(key)}" names no field.`,
    });
    return;
  }
  checkOperator(context, prefix, field, path);
  checkConditionField(context, prefix, field, path);
  checkConditionValue(context, key, value, path);
}
