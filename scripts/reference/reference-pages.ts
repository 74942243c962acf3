import { commandPage } from "./command-page.ts";
import { errorsPage } from "./errors-page.ts";
import { toolsPage } from "./tools-page.ts";
import { grammarOfCommand, grammarOfScheduler } from "./whole-grammar.ts";

const languages = { en: "reference", ru: "ru/reference" } as const;

/** The generated pages, by their place below docs. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map([["reference/mcp-tools.md", toolsPage()]]);
  for (const language of ["en", "ru"] as const) {
    const folder = languages[language];
    pages.set(`${folder}/b24.md`, commandPage(await grammarOfCommand(language), language));
    pages.set(`${folder}/b24-scheduler.md`, commandPage(grammarOfScheduler(language), language));
    pages.set(`${folder}/errors.md`, errorsPage(language));
  }
  return pages;
}
