/** Lesser scopes of people open their names too. */
const lesser: Readonly<Record<string, readonly string[]>> = { user: ["user_basic", "user_brief"] };

/** Rights that are needed and that the portal's method `scope` does not name. What is no list says nothing. */
export function missingScopes(needed: Iterable<string>, granted: unknown): readonly string[] {
  if (!Array.isArray(granted)) return [];
  return [...new Set(needed)].filter(
    (scope) => ![scope, ...(lesser[scope] ?? [])].some((one) => granted.includes(one)),
  );
}
