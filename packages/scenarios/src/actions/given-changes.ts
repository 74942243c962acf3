import type { Worded } from "../run/scenario.ts";
import type { ActionChange } from "./action.ts";

/** Makes what turns the fields that are given into changes of a new record, with the titles of its kind. */
export function givenChanges<Field extends string>(titles: Readonly<Record<Field, Worded>>) {
  return (values: Readonly<Partial<Record<Field, string | undefined>>>): readonly ActionChange[] =>
    (Object.keys(values) as Field[]).flatMap((field) => {
      const after = values[field];
      return after === undefined || after === "" ? [] : [{ field, title: titles[field], after }];
    });
}
