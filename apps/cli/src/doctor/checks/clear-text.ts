import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { homeFolder } from "@b24kit/state";
import { findWebhooks } from "../../auth/find-webhooks.ts";
import { quoted } from "../../errors/quoted.ts";
import type { Check } from "../check.ts";
import type { Examination } from "../examination.ts";
import type { Outcome } from "../finding.ts";

/** Bytes: settings are small. */
const largest = 256 * 1024;

/** Files of other tools that are known to hold webhooks; nothing else is opened. */
export const clearText: Check = {
  id: "clear-text",
  title: { ru: "Открытый текст", en: "Clear text" },
  async run(examination) {
    const paths = usualPlaces(examination);
    const found = await Promise.all(paths.map((path) => outcomeOf(examination, path)));
    const told = found.filter((outcome) => outcome !== undefined);
    if (told.length > 0) return told;
    return {
      status: "ok",
      what: { ru: "в файлах других программ вебхуков не найдено", en: "no webhook was found in files of other tools" },
      data: { looked: paths },
    };
  },
};

function usualPlaces({ context: { io } }: Examination): readonly string[] {
  const home = homeFolder(io.env);
  const inHome = home === undefined ? [] : [join(home, ".config", "bitrix24-skill", "config.json"), join(home, ".env")];
  return [...new Set([...inHome, join(process.cwd(), ".env")])];
}

async function outcomeOf({ context: { io } }: Examination, path: string): Promise<Outcome | undefined> {
  const webhooks = findWebhooks(await contentOf(path));
  if (webhooks.length === 0) return undefined;
  for (const { address } of webhooks) io.known.hide(address);
  const command = `b24 auth import ${quoted(path)}`;
  return {
    status: "warning",
    what: { ru: `вебхук лежит открытым текстом: ${path}`, en: `a webhook is in clear text: ${path}` },
    why: {
      ru: "кто прочтёт файл или его копию, получит доступ к порталу",
      en: "whoever reads the file or a copy of it has the key to the portal",
    },
    next: { ru: command, en: command },
    data: { path, webhooks: webhooks.length },
  };
}

/** Empty when there is no such file, or none that may be read. */
async function contentOf(path: string): Promise<string> {
  try {
    const stats = await stat(path);
    return stats.isFile() && stats.size <= largest ? await readFile(path, "utf8") : "";
  } catch {
    return "";
  }
}
