import { readPage, searchPages } from "@b24kit/catalog";
import type { Language } from "../words.ts";
import type { FoundPlace } from "./found-place.ts";

/** How the catalog's pages are read here. */
export function factOptions(lang: Language) {
  return { lang, isOpen: () => true, describedBy: (method: string) => `b24 methods show ${method}` };
}

/** Pages that the program itself knows something of; their texts are not searched. */
export async function searchFacts(question: string, limit: number, lang: Language): Promise<readonly FoundPlace[]> {
  const options = factOptions(lang);
  const found = await searchPages(question, { ...options, limit });
  return Promise.all(
    found.map(async ({ page, kind, title }): Promise<FoundPlace> => {
      const known = await readPage(page, options);
      return { page, kind, title, heading: "", excerpt: "", address: known?.addresses[0] ?? null, source: "facts" };
    }),
  );
}
