import { readPage } from "@b24kit/catalog";
import type { StoredPage } from "@b24kit/state";
import type { Context } from "../context.ts";
import { findPage } from "../docs/find-page.ts";
import { type IndexedPage, indexedPageText } from "../docs/indexed-page-text.ts";
import { pageFactsText } from "../docs/page-facts-text.ts";
import { factOptions, searchFacts } from "../docs/search-facts.ts";
import { askedStems, searchIndex } from "../docs/search-index.ts";
import { withIndex } from "../docs/with-index.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { renderJson } from "../output/json.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { shorten } from "../output/shorten.ts";
import { withSink } from "../output/sink.ts";
import type { Text } from "../words.ts";

/** Prints a page of the index, or what the program itself knows of one. */
export async function runShowDocs(context: Context, asked: string): Promise<number> {
  refuseDocuments(context);
  const { found: pages = [], note } = withIndex(context, (index) => index.pages);
  const fitting = await findPage(pages, asked);
  const [page, ...others] = fitting;
  if (page !== undefined && others.length > 0) throw notClear(asked, fitting);
  context.messages.note(note);
  if (page !== undefined) {
    const { found: sections = [] } = withIndex(context, (index) => index.sectionsOf(page.path));
    await print(context, indexedJson({ ...page, sections }), () => indexedPageText(context, { ...page, sections }));
    return exitCodes.done;
  }
  const known = await readPage(asked, factOptions(context.language));
  if (known === undefined) throw await noSuchPage(context, asked);
  if (pages.length > 0) context.messages.note(notIndexed);
  await print(context, { source: "facts", ...known }, () => pageFactsText(context, known));
  return exitCodes.done;
}

const notIndexed: Text = {
  ru: "в индексе такой страницы нет: дальше — то, что знает программа",
  en: "the index has no such page: what follows is what the program knows",
};

async function print(context: Context, data: object, draw: () => string): Promise<void> {
  const text = context.format === "json" ? renderJson(data) : draw();
  await withSink(context, (sink) => sink.write(`${text}\n`));
}

function indexedJson({ path, title, address, sections }: IndexedPage): object {
  return { source: "index", page: path.replace(/\.\w+$/, ""), kind: "page", title, address: address ?? null, sections };
}

function notClear(asked: string, pages: readonly StoredPage[]): CliError {
  return new CliError("ambiguous-page", exitCodes.usage, {
    what: {
      ru: `страниц с таким именем несколько: ${shorten(asked)}`,
      en: `several pages are called so: ${shorten(asked)}`,
    },
    why: { ru: `их ${pages.length}`, en: `there are ${pages.length}` },
    details: pages.slice(0, 10).map(({ path }) => shorten(path)),
    next: { ru: "назовите путь целиком", en: "name the whole path" },
  });
}

async function noSuchPage(context: Context, asked: string): Promise<CliError> {
  const question = asked.replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  const stems = await askedStems(question);
  const { found } = withIndex(context, (index) => searchIndex(index, stems, 3));
  const near = [...(found ?? []), ...(await searchFacts(question, 3, context.language))].slice(0, 3);
  const names = [...new Set(near.map(({ page }) => page))].join(", ");
  return new CliError("unknown-page", exitCodes.usage, {
    what: { ru: `нет такой страницы: ${shorten(asked)}`, en: `there is no such page: ${shorten(asked)}` },
    why: {
      ru: "ни в индексе, ни среди того, что знает программа, её нет",
      en: "neither the index nor the program itself has it",
    },
    next:
      names === ""
        ? { ru: "найдите её: b24 docs search …", en: "search for it: b24 docs search …" }
        : { ru: `возможно, вы имели в виду: ${names}`, en: `did you mean: ${names}` },
  });
}
