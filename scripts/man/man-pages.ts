import { grammarOfCommand, grammarOfScheduler } from "../reference/whole-grammar.ts";
import { manPage } from "./man-page.ts";

/** The manual pages by their files in the repository. */
export async function manPages(): Promise<ReadonlyMap<string, string>> {
  const command = manPage(await grammarOfCommand("en"), { seeAlso: ["b24-scheduler"] });
  const scheduler = manPage(grammarOfScheduler("en"), { seeAlso: ["b24"] });
  return new Map([
    ["apps/cli/man/b24.1", command],
    ["apps/scheduler/man/b24-scheduler.1", scheduler],
  ]);
}
