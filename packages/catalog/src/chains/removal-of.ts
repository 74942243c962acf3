import { type MethodDetails, methodDetails } from "../details/method-details.ts";
import { allChains } from "./chains.ts";

/**
 * The method that removes what a method creates; undefined where none is known for sure. It is the one that a chain names, or the
 * `.delete` beside an `.add`, and in both cases one whose object is read in the same way as the created one.
 */
export async function removalOf({ name, readBack }: MethodDetails): Promise<MethodDetails | undefined> {
  if (readBack?.newId === undefined) return undefined;
  for (const candidate of candidatesFor(name)) {
    const details = await methodDetails(candidate);
    const other = details?.effect === "destructive" ? details.readBack : undefined;
    const isSameObject = other?.method === readBack.method && other.row.join(".") === readBack.row.join(".");
    if (isSameObject && other.id.from !== "") return details;
  }
  return undefined;
}

function candidatesFor(name: string): readonly string[] {
  const method = name.toLowerCase();
  const named = allChains().flatMap(({ steps }) => steps.filter((step) => step.method.toLowerCase() === method));
  const sibling = /\.add$/i.test(name) ? [name.replace(/\.add$/i, ".delete")] : [];
  return [...new Set([...named.flatMap(({ removedBy }) => removedBy ?? []), ...sibling])];
}
