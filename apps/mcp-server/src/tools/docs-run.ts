import { type DocPage, type DocReference, readPage, type ReadPageOptions, searchPages } from "@b24kit/catalog";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import type { DocsInput } from "./docs.ts";
import { isWithinPacks } from "../limits/is-within-packs.ts";
import type { ToolCall } from "./tool.ts";

const usualLimit = 8;
/** Related pages that an answer lists; with detail=full all that fit. */
const fewRelated = 12;
const manyRelated = 100;

const describedBy = (): string => "b24_describe_method";

/** Searches the documentation or reads a page of it; nothing is asked of the portal. */
export async function runDocs(input: DocsInput, { caller }: ToolCall): Promise<Answer> {
  const { query, page = "", lang = caller.settings.language ?? "en" } = input;
  const isOpen = (method: string): boolean => isWithinPacks(method, caller.settings);
  if (query !== undefined) return search(query, input, { lang, isOpen, describedBy });
  const found = await readPage(page, { lang, isOpen, describedBy });
  return found === undefined
    ? unknownPage(page, { lang, isOpen, describedBy })
    : pageAnswer(found, input.detail === "full");
}

async function search(
  query: string,
  { kind, limit = usualLimit }: DocsInput,
  options: ReadPageOptions,
): Promise<Answer> {
  const pages = await searchPages(query, { ...options, limit, ...(kind === undefined ? {} : { kind }) });
  return {
    data: { pages },
    shown: pages.length,
    told: pages.map(lineOf),
    advice: [
      pages.length === 0 ? "Nothing was found. Try other words, without kind." : "Read one: b24_docs with page.",
    ],
  };
}

function pageAnswer(found: DocPage, isFull: boolean): Answer {
  const { page, kind, title, facts, addresses, related } = found;
  const listed = related.slice(0, isFull ? manyRelated : fewRelated);
  const left = related.length - listed.length;
  return {
    data: { ...found, related: listed },
    told: [
      `${page} · ${kind} · ${title}`,
      ...facts.map((fact) => `- ${fact}`),
      ...addresses.map((address) => `documentation: ${address}`),
      ...(listed.length === 0 ? [] : ["See also:", ...listed.map((other) => `- ${lineOf(other)}`)]),
      ...(left === 0 ? [] : [`… and ${left} more pages`]),
    ],
    links: [{ uri: `b24://docs/${page}`, name: title, mimeType: "application/json" }],
  };
}

function lineOf({ page, kind, title }: DocReference): string {
  return `${page} · ${kind}${title === page ? "" : ` · ${title}`}`;
}

/** The id is the caller's own, so only its length is limited. */
async function unknownPage(page: string, options: ReadPageOptions): Promise<Answer> {
  const near = await searchPages(page.replaceAll(/[^\p{L}\p{N}]+/gu, " "), { ...options, limit: 3 });
  const action = near.length === 0 ? "Search by query." : `Did you mean ${near.map((one) => one.page).join(", ")}?`;
  return failed(
    "unknown-page",
    `There is no page ${JSON.stringify(page.slice(0, 100))}.`,
    `${action} Ids come from a search.`,
    {
      data: { suggestions: near.map((one) => one.page) },
    },
  );
}
