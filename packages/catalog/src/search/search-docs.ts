import { methodDetails } from "../details/method-details.ts";
import { type Article, listArticles } from "../pages/list-articles.ts";
import { type EventDetails, listEvents } from "../pages/list-events.ts";
import { rankMethods } from "./rank-methods.ts";
import { type Question, readQuestion } from "./read-question.ts";
import { score } from "./score.ts";
import { parseIndex, type SearchIndex } from "./search-index.ts";
import { methodSearch } from "./search-methods.ts";

/** A page of the documentation that fits a question. */
export interface FoundPage {
  readonly kind: "method" | "event" | "article";
  /** Name of the method or event, title of the article. */
  readonly title: string;
  readonly page: string;
  /** The more the better; comparable within one search only. */
  readonly score: number;
}

interface Pages {
  readonly index: SearchIndex;
  readonly articles: readonly Article[];
  readonly events: readonly EventDetails[];
  /** Stems of the methods' search and of the pages. */
  readonly known: ReadonlySet<string>;
}

let loading: Promise<Pages> | undefined;

async function loadPages(): Promise<Pages> {
  const [{ pages }, articles, events, { known }] = await Promise.all([
    import("./data/pages.generated.ts"),
    listArticles(),
    listEvents(),
    methodSearch(),
  ]);
  const index = parseIndex(pages, articles.length + events.length);
  return { index, articles, events, known: new Set([...known, ...index.lines.keys()]) };
}

/** Finds pages of the documentation on methods, events and anything else, in Russian or English; 10 unless told. */
export async function searchDocs(
  text: string,
  options: { readonly limit?: number } = {},
): Promise<readonly FoundPage[]> {
  const { methods, vocabulary } = await methodSearch();
  loading ??= loadPages();
  const pages = await loading;
  const question = readQuestion(text, vocabulary, pages.known);
  const limit = Math.max(0, Math.trunc(options.limit ?? 10));
  const ranked = rankMethods(methods, question).filter(({ method }) => !method.deprecated);
  const found = await Promise.all(ranked.slice(0, limit).map(({ method, score }) => methodPage(method.name, score)));
  return [...found.flat(), ...otherPages(pages, question)].toSorted((a, b) => b.score - a.score).slice(0, limit);
}

async function methodPage(name: string, points: number): Promise<FoundPage[]> {
  const details = await methodDetails(name);
  return details === undefined ? [] : [{ kind: "method", title: details.name, page: details.page, score: points }];
}

function otherPages({ index, articles, events }: Pages, question: Question): FoundPage[] {
  return [...score(index, question)].flatMap(([position, points]): FoundPage[] => {
    const article = articles[position];
    const event = events[position - articles.length];
    if (article !== undefined) return [{ kind: "article", ...titled(article.title, points), page: article.page }];
    return event === undefined ? [] : [{ kind: "event", ...titled(event.name, points), page: event.page }];
  });
}

// The longer a title, the less each of its words says.
function titled(title: string, points: number): Pick<FoundPage, "title" | "score"> {
  return { title, score: points - wordCost * title.split(/[ .:]+|(?=[A-Z][a-z])/).length };
}

const wordCost = 0.15;
