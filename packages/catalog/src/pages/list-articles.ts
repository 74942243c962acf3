import { pageAddress } from "./page-address.ts";

/** A page of the documentation that describes neither one method nor one event. */
export interface Article {
  readonly title: string;
  /** The module whose methods stand in the same folder, if any. */
  readonly module: string | null;
  readonly page: string;
}

/** Every such page, in the order of its path. */
export async function listArticles(): Promise<readonly Article[]> {
  const { articles } = await import("../data/all-articles.generated.ts");
  return articles
    .trim()
    .split("\n")
    .map((line) => {
      const [title = "", module = "", path = ""] = line.split("\t");
      return { title, module: module === "" ? null : module, page: pageAddress(path) };
    });
}
