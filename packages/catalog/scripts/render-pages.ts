import type { DetailsFact } from "./details-facts.ts";
import { pathOf } from "./render-details.ts";

/** A record of `events.json`. */
export interface EventFact {
  readonly name: string;
  readonly code?: string;
  readonly scope: string | null;
  readonly module: string;
  readonly channel: "handler" | "ui";
  readonly data?: readonly string[];
  readonly deprecated?: boolean;
  readonly docPath: string;
}

/** A record of `articles.json`. */
export interface ArticleFact {
  readonly title: string;
  readonly docPath: string;
}

/** A line for each event: name, code, scope, module, channel and deprecation, path, keys of the data. */
export function renderEvents(events: readonly EventFact[]): readonly string[] {
  return events.map(({ name, code = "", scope, module, channel, data = [], deprecated, docPath }) => {
    const marks = `${channel.charAt(0)}${deprecated === true ? "d" : ""}`;
    return [name, code, scope ?? "", module, marks, pathOf(docPath), data.join(" ")].join("\t").trimEnd();
  });
}

/** A line for each article: title, module, path. The module is the one that has methods in the same folder. */
export function renderArticles(articles: readonly ArticleFact[], methods: readonly DetailsFact[]): readonly string[] {
  const modules = new Map(methods.map(({ docPath, module }) => [folderOf(docPath), module]));
  return articles.map(({ title, docPath }) =>
    [title.replaceAll(/\s+/g, " "), modules.get(folderOf(docPath)) ?? "", pathOf(docPath)].join("\t"),
  );
}

function folderOf(docPath: string): string {
  return docPath.split("/").slice(0, 2).join("/");
}
