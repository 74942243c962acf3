import { methodDetails } from "../details/method-details.ts";
import { listArticles } from "../pages/list-articles.ts";
import type { DocPage, DocReference } from "./doc-page.ts";
import type { Guide } from "./guides/guide.ts";
import { guides } from "./guides/guides.ts";
import { pageIdOf } from "./page-id.ts";

/** The guide of an id in lower case. */
export async function findGuide(id: string): Promise<DocPage | undefined> {
  const guide = guides.find(({ page }) => page === id);
  return guide === undefined ? undefined : guidePage(guide);
}

async function guidePage({ page, title, facts, sources }: Guide): Promise<DocPage> {
  const found = await Promise.all(sources.map(async (source) => sourceOf(source)));
  const known = found.flat();
  return {
    page,
    kind: "guide",
    title,
    facts,
    addresses: known.map(({ address }) => address),
    related: known.map(({ reference }) => reference),
  };
}

interface Source {
  readonly reference: DocReference;
  readonly address: string;
}

async function sourceOf(id: string): Promise<readonly Source[]> {
  const articles = await listArticles();
  const article = articles.find(({ page }) => pageIdOf(page) === id);
  if (article !== undefined)
    return [{ reference: { page: id, kind: "article", title: article.title }, address: article.page }];
  const method = await methodDetails(id);
  if (method === undefined) return [];
  return [{ reference: { page: method.name, kind: "method", title: method.title }, address: method.page }];
}
