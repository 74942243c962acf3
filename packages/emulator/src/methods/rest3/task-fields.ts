import { isArrayLike, toText, type Params } from "../../php/values.ts";
import { invalidFields } from "../../server/rest3/rest3-error.ts";
import { unknownProperty } from "./dto.ts";
import { priorityNames, statusNames, taskDto } from "./task-dto.ts";

/** Names that REST 2 has for the fields of a write. */
const names: Readonly<Record<string, string>> = {
  title: "TITLE",
  status: "STATUS",
  priority: "PRIORITY",
  deadline: "DEADLINE",
  creatorId: "CREATED_BY",
  responsibleId: "RESPONSIBLE_ID",
};

/** `fields` of a write in the spelling of REST 2. Throws for what is missing, unknown, or of another kind. */
export function taskFieldsOf(params: Params, required: readonly string[]): Params {
  const { fields } = params;
  if (!isArrayLike(fields) || Array.isArray(fields)) throw invalidFields({ fields: "Required" });
  const missing = required.filter((name) => toText(fields[name]) === "");
  if (missing.length > 0) throw invalidFields(Object.fromEntries(missing.map((name) => [name, "Required"])));
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (taskDto.fields[name]?.isEditable !== true) throw unknownProperty(name);
      return [names[name] ?? name, written(name, value)];
    }),
  );
}

function written(name: string, value: unknown): unknown {
  if (name === "status") return numberOf(name, statusNames, value);
  if (name === "priority") return numberOf(name, priorityNames, value);
  const isInt = taskDto.fields[name]?.type === "int";
  const isFit = isInt ? Number.isInteger(value) || /^\d+$/.test(toText(value)) : typeof value === "string";
  if (isFit || (name === "deadline" && value === null)) return value ?? "";
  throw invalidFields({ [name]: isInt ? "An integer is needed" : "A string is needed" });
}

function numberOf(field: string, table: Readonly<Record<string, string>>, value: unknown): string {
  const found = Object.keys(table).find((number) => table[number] === value);
  if (found === undefined) throw invalidFields({ [field]: "Unknown value" });
  return found;
}
