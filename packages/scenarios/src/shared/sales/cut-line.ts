import type { Content } from "@b24kit/report";
import { dealLines } from "./present-deals.ts";
import type { SalesShowing } from "./showing.ts";

/** Where the rest of lists of so many deals is to be seen; nothing when every list is shown whole. */
export function cutLine(counts: readonly number[], command: string, { sales }: SalesShowing): readonly Content[] {
  const isCut = counts.some((count) => count > dealLines);
  return isCut ? [{ kind: "paragraph", text: sales("cut", { command }) }] : [];
}
