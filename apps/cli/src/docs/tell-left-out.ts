import type { Messages } from "../output/messages.ts";
import { shorten } from "../output/shorten.ts";
import type { MarkdownFiles } from "./find-markdown.ts";
import type { Indexed } from "./index-folder.ts";

/** So many are named; all of them stand in the JSON. */
const mostNamed = 10;

/** Says which files were left out or changed, and why. */
export function tellLeftOut(messages: Messages, { broken, rebuilt, skipped }: Indexed, files: MarkdownFiles): void {
  if (rebuilt)
    messages.note({
      ru: "прежний индекс не подошёл и собран заново",
      en: "the former index could not be used and was built anew",
    });
  const reasons = {
    "too-large": { ru: "больше 4 МиБ", en: "larger than 4 MiB" },
    unreadable: { ru: "не читается", en: "cannot be read" },
  };
  const left = [
    ...skipped.map(({ path, reason }) => ({ path, ...reasons[reason] })),
    ...files.closed.map((path) => ({ path, ...reasons.unreadable })),
  ];
  for (const { path, ru, en } of left.slice(0, mostNamed)) {
    messages.note({ ru: `пропущено: ${shorten(path)}: ${ru}`, en: `left out: ${shorten(path)}: ${en}` });
  }
  const more = left.length - mostNamed;
  if (more > 0) messages.note({ ru: `и ещё пропущено: ${more}`, en: `and left out as well: ${more}` });
  if (files.links > 0)
    messages.note({
      ru: `ссылки файловой системы не читаются: ${files.links}`,
      en: `symbolic links are not followed: ${files.links}`,
    });
  if (broken > 0)
    messages.note({
      ru: `страниц не в UTF-8, с заменой символов: ${broken}`,
      en: `pages that are not UTF-8, with replaced characters: ${broken}`,
    });
}
