import { badParameters } from "../bad-parameters.ts";

const methodName = /^[a-z]\w*(?:\.\w+)*$/i;

/** Refuses what is no method name: it becomes a part of the address, and `.xml` at its end would change the format. */
export function assertMethod(method: string): void {
  if (!methodName.test(method)) {
    throw badParameters(
      "This is not the name of a REST method.",
      'A method looks like "crm.item.list": words with dots between.',
    );
  }
  if (/\.(?:json|xml)$/i.test(method)) {
    throw badParameters(
      `"${method}" ends with a format, not with the method's name.`,
      "Leave out .json or .xml at the end.",
    );
  }
}
