import { allMethods } from "@b24kit/catalog";

/** Not named by any method's page, but granted like the others. */
const lesserScopes = ["user_basic", "user_brief"];

/** Every key has it without being granted it. */
const implicitScope = "basic";

/** Scopes of a portal's webhook when the world does not restrict them: those that some documented method asks for. */
export function portalScopes(): readonly string[] {
  const named = allMethods().flatMap(({ scope }) => (scope === null || scope.trim() === "" ? [] : [scope]));
  return [...new Set([...named, ...lesserScopes])].filter((scope) => scope !== implicitScope).toSorted();
}
