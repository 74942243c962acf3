/**
 * How a method is named to people. Only text that looks like a name is repeated: anything else may be a pasted webhook
 * address with its secret, or control characters for the terminal.
 */
export function methodLabel(method: unknown): string {
  return typeof method === "string" && /^[\w.-]{1,100}$/.test(method) ? method : "(not a method name)";
}
