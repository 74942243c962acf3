import type { Semantics } from "../model/types.ts";

const BY_LETTER: Readonly<Record<string, Semantics>> = { P: "open", S: "won", F: "lost" };
const LETTERS = { open: "P", won: "S", lost: "F" } as const satisfies Record<Semantics, string>;

const WON = new Set(["WON", "CONVERTED"]);
const LOST = new Set(["LOSE", "APOLOGY", "JUNK"]);

/** P, S or F; when the portal tells none, by the end of the stage id: "C5:WON" is won, "JUNK" is lost, others are open. */
export function semanticsOf(letter: string, stageId: string): Semantics {
  const known = BY_LETTER[letter.toUpperCase()];
  if (known !== undefined) return known;
  const suffix = stageId.slice(stageId.lastIndexOf(":") + 1).toUpperCase();
  if (WON.has(suffix)) return "won";
  return LOST.has(suffix) ? "lost" : "open";
}

/** The portal's letter: P, S or F. */
export function semanticsLetter(semantics: Semantics): string {
  return LETTERS[semantics];
}
