import type { Text } from "../text.ts";
import { methodDetails } from "./method-details.ts";

/** What a documented method does less than its name promises, or what it needs; `undefined` where nothing is to say. */
export async function noteOf(name: string): Promise<Text | undefined> {
  return (await methodDetails(name))?.note;
}
