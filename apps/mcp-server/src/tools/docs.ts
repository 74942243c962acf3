import { z } from "zod";
import { docKinds } from "@b24kit/catalog";
import { readsCatalog } from "./hints.ts";
import { detail, lang, limit } from "./inputs.ts";
import type { Tool } from "./tool.ts";

const input = z
  .strictObject({
    query: z.string().min(1).max(300).optional().describe("Search, in Russian or English"),
    page: z.string().min(1).max(150).optional().describe("Read: a page id that a search gave"),
    kind: z.enum(docKinds).optional(),
    limit: limit(30),
    lang,
    detail,
  })
  .refine(({ query, page }) => (query === undefined) !== (page === undefined), "Give either query or page");

export type DocsInput = z.infer<typeof input>;

/** The documentation, as far as facts of it are known. */
export const docs = {
  name: "b24_docs",
  title: "Developer docs: events, OAuth, widgets, limits",
  description:
    "Searches (query) or reads (page) the Bitrix24 REST documentation: events and handlers, OAuth tokens, webhooks, installing an application, widgets, limits, errors, batch, REST 3.0. Gives facts and the address of the vendor's page.",
  toolset: "docs",
  hints: readsCatalog,
  input,
  needs: [],
  access: "read-only",
  load: async () => ({ run: (await import("./docs-run.ts")).runDocs }),
} as const satisfies Tool<DocsInput>;
