import type { Article, EventDetails } from "../../src/index.ts";
import { nameWords } from "./name-words.ts";
import { type Fields, renderPostings } from "./render-postings.ts";

/** Lines of the index of articles and, after these, events, in their own order. */
export function renderPages(articles: readonly Article[], events: readonly EventDetails[]): string[] {
  return renderPostings([...articles.map(fieldsOfArticle), ...events.map(fieldsOfEvent)]);
}

function fieldsOfArticle({ title, module, page }: Article): Fields {
  return [nameWords(title), nameWords(new URL(page).pathname), moduleWords(module)];
}

function fieldsOfEvent({ name, module, page }: EventDetails): Fields {
  return [["event", ...nameWords(name)], nameWords(new URL(page).pathname), moduleWords(module)];
}

function moduleWords(module: string | null): string[] {
  return module?.split("-") ?? [];
}
