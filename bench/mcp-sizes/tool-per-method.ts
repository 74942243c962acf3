import { listMethods, type Parameter } from "../../packages/catalog/src/index.ts";

const types: Readonly<Record<string, string>> = {
  string: "string",
  integer: "integer",
  int: "integer",
  double: "number",
  number: "number",
  boolean: "boolean",
  array: "array",
  object: "object",
};

/**
 * The least list of a server that has one tool for each documented method: name, title, and the parameters of the highest level
 * without a word about them.
 */
export async function toolPerMethod(): Promise<readonly object[]> {
  const methods = await listMethods();
  return methods.map(({ name, title, params }) => {
    const required = (params ?? [])
      .filter((parameter) => parameter.required === true)
      .map((parameter) => parameter.name);
    const properties = Object.fromEntries((params ?? []).map((parameter) => [parameter.name, schemaOf(parameter)]));
    const inputSchema = { type: "object", properties, ...(required.length === 0 ? {} : { required }) };
    return { name: name.replaceAll(".", "_"), description: title, inputSchema };
  });
}

function schemaOf({ type = "" }: Parameter): object {
  return types[type] === undefined ? {} : { type: types[type] };
}
