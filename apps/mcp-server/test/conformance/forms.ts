import { type ElicitRequestFormParams, inputRequired, type InputRequest } from "@modelcontextprotocol/server";

type Properties = ElicitRequestFormParams["requestedSchema"]["properties"];

/** A form of texts, all of which have to be filled in. */
export function textForm(names: readonly string[], message = "Please fill in."): InputRequest {
  const properties = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  return inputRequired.elicit({
    mode: "form",
    message,
    requestedSchema: { type: "object", properties, required: [...names] },
  });
}

/** A form whose fields of every type are filled in beforehand (SEP-1034). */
export const defaultsForm = form({
  name: { type: "string", default: "John Doe" },
  age: { type: "integer", default: 30 },
  score: { type: "number", default: 95.5 },
  status: { type: "string", enum: ["active", "inactive", "pending"], default: "active" },
  verified: { type: "boolean", default: true },
});

const options = ["option1", "option2", "option3"];
const titled = ["value1", "value2", "value3"].map((value) => ({ const: value, title: `Title of ${value}` }));

/** A form of choices in every spelling (SEP-1330). */
export const choiceForm = form({
  untitledSingle: { type: "string", enum: options },
  titledSingle: { type: "string", oneOf: titled },
  legacyEnum: { type: "string", enum: ["opt1", "opt2", "opt3"], enumNames: ["One", "Two", "Three"] },
  untitledMulti: { type: "array", items: { type: "string", enum: options } },
  titledMulti: { type: "array", items: { anyOf: titled } },
});

function form(properties: Properties): InputRequest {
  return inputRequired.elicit({
    mode: "form",
    message: "Please fill in.",
    requestedSchema: { type: "object", properties },
  });
}
