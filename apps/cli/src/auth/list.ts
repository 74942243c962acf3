import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { renderJson } from "../output/json.ts";
import { printAnswer } from "../output/print-answer.ts";
import { withSink } from "../output/sink.ts";
import { openStore } from "../portal/open-store.ts";
import { noteEnvironment } from "./tell-signed-in.ts";

/** Lists the stored profiles. */
export async function runList(context: Context): Promise<number> {
  const store = await openStore(context);
  const profiles = await store.list();
  const current = await store.current();
  const rows = profiles.map(({ name, portal, user, access, vault }) => ({
    name,
    isCurrent: name === current?.name,
    portal: portal.host,
    userId: user.id ?? null,
    user: user.name ?? null,
    access: access.level,
    storage: vault,
  }));
  if (rows.length === 0) await tellNone(context);
  else await printAnswer(context, { result: rows });
  noteEnvironment(context);
  return exitCodes.done;
}

async function tellNone(context: Context): Promise<void> {
  if (context.format === "json") await withSink(context, (sink) => sink.write(`${renderJson([])}\n`));
  context.messages.note({
    ru: "профилей нет; войти: b24 auth login",
    en: "there are no profiles; sign in: b24 auth login",
  });
}
