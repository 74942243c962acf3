import type { Returned } from "@b24kit/catalog";

/** The result in one line: its type, and the keys in it. */
export function returnedLine(returned: Returned | null): string | undefined {
  if (returned === null) return undefined;
  const { type, shape, keys = [] } = returned;
  const named = keys.map((key) => key.replace(/:(.*)$/, " ($1)")).join(", ");
  const head = type ?? shape ?? "";
  if (named === "") return head === "" ? undefined : head;
  return head === "" ? named : `${head}: ${named}`;
}
