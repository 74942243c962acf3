import { pages } from "../../completions/pages.ts";
import type { ResourceKind } from "../resource-kind.ts";

/** A page of the documentation, as far as facts of it are known. */
export const docsKind: ResourceKind = {
  name: "docs",
  title: "Page of the documentation",
  description:
    "Facts of a page of the documentation: a method, an event, an article or a guide, with the vendor's address.",
  mimeType: "text/markdown",
  template: "b24://docs/{page}{?at,from}",
  isOpen: ({ tools }) => tools.has("b24_docs"),
  needs: () => [],
  completions: { page: pages },
  load: async () => {
    const { runDocs } = await import("../../tools/docs-run.ts");
    return { read: async ({ page = "" }, call) => runDocs({ page, detail: "full" }, call) };
  },
};
