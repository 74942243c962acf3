import { Command } from "commander";
import type { Define } from "../grammar.ts";

/** Called by the script of the shell at each TAB. */
export const defineComplete: Define = (_, run) =>
  new Command("complete")
    .argument("[words...]")
    .option("--word <word>")
    .action(async (words: readonly string[], { word = "" }: { readonly word?: string }, { parent }: Command) =>
      run(async (context) => (await import("./complete-run.ts")).printWords(context, parent, { words, word })),
    );
