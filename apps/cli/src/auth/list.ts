import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { renderJson } from "../output/json.ts";
import { printAnswer } from "../output/print-answer.ts";
import { withSink } from "../output/sink.ts";
import { openStore } from "../portal/open-store.ts";
import { listTable } from "./list-table.ts";
import { refuseDocuments } from "./print-facts.ts";
import { noteEnvironment } from "./tell-signed-in.ts";

/** Lists the stored profiles. */
export async function runList(context: Context): Promise<number> {
  refuseDocuments(context);
  const store = await openStore(context);
  const profiles = await store.list();
  const current = await store.current();
  const rows = profiles.map(({ name, kind, portal, user, access, vault }) => ({
    name,
    isCurrent: name === current?.name,
    kind,
    portal: portal.host,
    userId: user.id ?? null,
    user: user.name ?? null,
    access: access.level,
    storage: vault,
  }));
  if (rows.length === 0) await tellNone(context);
  else if (drawsTable(context))
    await withSink(context, (sink) => sink.write(listTable(context, profiles, current?.name)));
  else await printAnswer(context, { result: rows });
  noteEnvironment(context);
  return exitCodes.done;
}

/** A pipe gets the rows as data. */
function drawsTable({ format, options, stdout }: Context): boolean {
  return format === "text" && stdout.isTerminal && options.plain !== true && options.out === undefined;
}

async function tellNone(context: Context): Promise<void> {
  if (context.format === "json") await withSink(context, (sink) => sink.write(`${renderJson([])}\n`));
  context.messages.note({
    ru: "профилей нет; войти: b24 auth login",
    en: "there are no profiles; sign in: b24 auth login",
  });
}
