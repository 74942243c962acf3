import { listMethods } from "../details/list-methods.ts";
import { type Article, listArticles } from "../pages/list-articles.ts";
import { listEvents } from "../pages/list-events.ts";
import { titleOf } from "../titles/title-of.ts";
import type { DocPage, DocReference } from "./doc-page.ts";
import { guides } from "./guides/guides.ts";
import { folderOf, pageIdOf } from "./page-id.ts";
import type { ReadPageOptions } from "./read-page-options.ts";

/** The page of an article: what stands beside it, and the guides that tell what it says. */
export async function articlePage({ title, module, page }: Article, options: ReadPageOptions): Promise<DocPage> {
  const id = pageIdOf(page);
  const neighbours = await pagesIn(folderOf(id), options);
  const told = guides.filter(({ sources }) => sources.includes(id));
  const methods = neighbours.filter(({ kind }) => kind === "method").length;
  const events = neighbours.filter(({ kind }) => kind === "event").length;
  return {
    page: id,
    kind: "article",
    title,
    facts: [
      ...(module === null ? [] : [`Section of the documentation: ${module}.`]),
      ...(methods + events === 0 ? [] : [`In its folder: methods: ${methods}, events: ${events}.`]),
      "Only its title and place are known here; the text stands at the vendor's address.",
    ],
    addresses: [page],
    related: [
      ...told.map((guide): DocReference => ({ page: guide.page, kind: "guide", title: guide.title })),
      ...neighbours.filter((other) => other.page !== id),
    ],
  };
}

/** Methods, events and articles whose pages lie in a folder, in this order; those that are out of date are left out. */
async function pagesIn(folder: string, { lang, isOpen }: ReadPageOptions): Promise<readonly DocReference[]> {
  const [methods, events, articles] = await Promise.all([
    listMethods({ deprecated: false }),
    listEvents(),
    listArticles(),
  ]);
  const isHere = ({ page }: { readonly page: string }): boolean => folderOf(pageIdOf(page)) === folder;
  return [
    ...methods
      .filter((method) => isHere(method) && isOpen(method.name))
      .map((method): DocReference => ({ page: method.name, kind: "method", title: titleOf(method, lang) })),
    ...events.filter(isHere).map(({ name }): DocReference => ({ page: name, kind: "event", title: name })),
    ...articles
      .filter(isHere)
      .map(({ title, page }): DocReference => ({ page: pageIdOf(page), kind: "article", title })),
  ];
}
