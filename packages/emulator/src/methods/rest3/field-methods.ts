import { invalidFields, Rest3Error } from "../../server/rest3/rest3-error.ts";
import type { MethodCall, MethodResult, MethodTable } from "../method.ts";
import { describeDto, type Dto } from "./dto.ts";

const note = "Titles and descriptions of fields are left out; `select` is ignored.";

/** `*.field.list` and `*.field.get` of an object. */
export function fieldMethods<Row>(section: string, scopes: readonly string[], dto: Dto<Row>): MethodTable {
  const fields = describeDto(dto);
  const get = ({ params: { name } }: MethodCall): MethodResult => {
    if (typeof name !== "string") throw invalidFields({ name: "Required" });
    const item = fields.find((field) => field["name"] === name);
    if (item === undefined) throw new Rest3Error("ENTITYNOTFOUND", `Field not found: ${name}`);
    return { result: { item } };
  };
  return {
    [`${section}.field.list`]: { scopes, support: "partial", note, run: () => ({ result: { items: fields } }) },
    [`${section}.field.get`]: { scopes, support: "partial", note, run: get },
  };
}
