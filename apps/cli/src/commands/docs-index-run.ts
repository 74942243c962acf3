import { removePageIndex, StateError } from "@b24kit/state";
import type { Context } from "../context.ts";
import { findMarkdown, type MarkdownFiles } from "../docs/find-markdown.ts";
import { type Indexed, indexFolder as indexFiles } from "../docs/index-folder.ts";
import { docsFolder, refuseBadNumber } from "../docs/docs-folder.ts";
import { tellLeftOut } from "../docs/tell-left-out.ts";
import { indexFolder } from "../docs/with-index.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { renderJson } from "../output/json.ts";
import { createProgress } from "../output/progress.ts";
import { refuseDocuments } from "../output/refuse-documents.ts";
import { withSink } from "../output/sink.ts";

/** Builds the index, or brings it up to date. Files that had to be left out make it partial. */
export async function runIndexDocs(context: Context, from: string): Promise<number> {
  refuseDocuments(context);
  const folder = await docsFolder(from);
  const files = await findMarkdown(folder, context.io.signal);
  refuseBadNumber(from, files.paths.length);
  const indexed = await build(context, folder, files);
  const isPartial = indexed.skipped.length + files.closed.length > 0;
  tellLeftOut(context.messages, indexed, files);
  const data = { folder, links: files.links, closed: files.closed, ...indexed };
  const text = context.format === "json" ? renderJson(data) : summary(context, indexed);
  await withSink(context, (sink) => sink.write(`${text}\n`));
  return isPartial ? exitCodes.partial : exitCodes.done;
}

/** Removes the index. */
export async function runRemoveIndex(context: Context): Promise<number> {
  refuseDocuments(context);
  const removed = await removePageIndex(indexFolder(context));
  if (context.format === "json") await withSink(context, (sink) => sink.write(`${renderJson({ removed })}\n`));
  else {
    context.messages.note(
      removed ? { ru: "индекс удалён", en: "the index is removed" } : { ru: "индекса нет", en: "there is no index" },
    );
  }
  return exitCodes.done;
}

async function build(context: Context, folder: string, files: MarkdownFiles): Promise<Indexed> {
  const { io, language, stderr, options } = context;
  const isShown = stderr.animated && options.quiet !== true;
  const total = files.paths.length;
  const progress = createProgress(io.stderr, isShown, "…");
  try {
    return await indexFiles(folder, files, {
      cache: indexFolder(context),
      now: context.now,
      signal: io.signal,
      onProgress: (done) => {
        const shown = Math.min(done, total);
        progress.update({ ru: `страниц: ${shown} из ${total}`, en: `pages: ${shown} of ${total}` }[language]);
      },
    });
  } catch (error) {
    throw error instanceof StateError && error.code === "corrupt" ? damaged(error) : error;
  } finally {
    progress.stop();
  }
}

function damaged(cause: StateError): StateError {
  const text = {
    message: cause.message,
    hint: "Remove the index by b24 docs index --remove, then build it again: nothing else is kept in it.",
  };
  return new StateError("corrupt", { ...text, ...(cause.path === undefined ? {} : { path: cause.path }) }, cause);
}

function summary({ language }: Context, { pages, added, changed, removed, unchanged }: Indexed): string {
  return {
    ru: `страниц в индексе: ${pages}; новых ${added}, изменённых ${changed}, убранных ${removed}, прежних ${unchanged}`,
    en: `pages in the index: ${pages}; new ${added}, changed ${changed}, removed ${removed}, as before ${unchanged}`,
  }[language];
}
