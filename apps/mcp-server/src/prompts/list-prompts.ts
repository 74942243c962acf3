import type { ListPromptsResult } from "@modelcontextprotocol/server";
import { accessOf } from "../library/access-of.ts";
import type { LibraryParts } from "../library/add-library.ts";

/** The prompts that lead to something, in the language of the caller. */
export async function listPrompts(parts: LibraryParts): Promise<ListPromptsResult> {
  const access = await accessOf(parts);
  const { language } = access;
  const { prompts } = await parts.library();
  return {
    prompts: prompts
      .filter((prompt) => prompt.isOpen(access))
      .map((prompt) => ({
        name: prompt.name,
        title: prompt.title[language],
        description: prompt.description[language],
        arguments: prompt.arguments.map(({ name, description, required = false }) => ({
          name,
          description: description[language],
          required,
        })),
      })),
  };
}
