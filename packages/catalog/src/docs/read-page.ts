import { methodDetails } from "../details/method-details.ts";
import { listArticles } from "../pages/list-articles.ts";
import { listEvents } from "../pages/list-events.ts";
import type { DocPage } from "./doc-page.ts";
import { findGuide } from "./guide-page.ts";
import { articlePage } from "./article-page.ts";
import { eventPage } from "./event-page.ts";
import { methodPage } from "./method-page.ts";
import { pageIdOf, plainPageId } from "./page-id.ts";
import type { ReadPageOptions } from "./read-page-options.ts";

/** What is known of a page of the documentation, by its id; undefined when there is none. Uses no network. */
export async function readPage(page: string, options: ReadPageOptions): Promise<DocPage | undefined> {
  const id = plainPageId(page);
  const guide = await findGuide(id);
  if (guide !== undefined) return guide;
  const details = await methodDetails(id);
  if (details !== undefined) return options.isOpen(details.name) ? methodPage(details, options) : undefined;
  const events = await listEvents();
  const event = events.find(({ name, code }) => name.toLowerCase() === id || code.toLowerCase() === id);
  if (event !== undefined) return eventPage(event);
  const articles = await listArticles();
  const article = articles.find((one) => pageIdOf(one.page).toLowerCase() === id);
  return article === undefined ? undefined : articlePage(article, options);
}
