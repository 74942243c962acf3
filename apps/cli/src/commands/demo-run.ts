import { startEmulator } from "@b24kit/emulator";
import type { Context } from "../context.ts";
import { parseInstant } from "../environment/clock.ts";
import { chosenLanguage } from "b24kit/command-line";
import { exitCodes } from "../errors/exit-codes.ts";
import { printReport } from "../output/print-report.ts";
import { buildWorld } from "../portal/build-world.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { reportWithProgress } from "../portal/report-with-progress.ts";
import type { Language, Text } from "../words.ts";
import type { DemoOptions } from "./demo.ts";

/** Starts a made-up portal in this process and prints its morning briefing. Nothing is kept on disk. */
export async function runDemo(context: Context, options: DemoOptions): Promise<number> {
  const now = options.now === undefined ? context.now() : parseInstant(options.now, "--now");
  const seed = seedOf(context, options);
  const world = await buildWorld({ seed, now, realNow: now, stdin: context.io.stdin });
  const emulator = await startEmulator({ world });
  try {
    context.messages.note(before, context.reportLanguage ?? seed);
    await using portal = await openPortalFor(context, { webhook: emulator.webhook, isFleeting: true, now: () => now });
    const made = await reportWithProgress(context, portal, "briefing", {});
    await printReport(context, made);
    context.messages.note(after, context.reportLanguage ?? seed);
    return made.report.complete ? exitCodes.done : exitCodes.partial;
  } finally {
    await emulator.close();
  }
}

/** Who asks for English means an English company too. */
function seedOf({ io }: Context, { seed }: DemoOptions): Language {
  return seed ?? chosenLanguage(io.argv, io.env) ?? "ru";
}

const before: Text = {
  ru: "Демонстрация: вымышленная компания на портале внутри этой команды; так выглядит утренний брифинг директора.\n",
  en: "Demo: a made-up company on a portal inside this command; this is a director's morning briefing.\n",
};

const after: Text = {
  ru: `
Для своего портала: «Разработчикам → Другое → Входящий вебхук», затем
  b24 auth login
  b24 report briefing`,
  en: `
For a portal of yours: Developer resources → Other → Inbound webhook, then
  b24 auth login
  b24 report briefing`,
};
