import { stemsOf } from "@b24kit/catalog";
import { actions, scenarios } from "@b24kit/scenarios";
import type { Skill } from "../skill.ts";

/** What is done to deals is done elsewhere, too: championships are won, doors are closed. */
const doneAnywhere = /^(?:выигр|проигр|побед|закры|заверш|сорва|провал|won$|win|lost$|lose|clos|finish|complet)/;

/** Tells whether a sentence that nothing fits well is about something else. */
export type IsForeign = (phrase: string) => boolean;

/**
 * «Кто выиграл чемпионат мира»: more words that no report, action or page has than words that one has, and of the latter only
 * what is done everywhere. «Задачи Алексея Петрова» names a thing of the portal and is asked back.
 */
export function foreignIndex(skills: readonly Skill[]): IsForeign {
  const pages = skills.flatMap(({ references }) => references.flatMap(({ when }) => [...when.ru, ...when.en]));
  const triggers = [...scenarios, ...actions].flatMap((one) => [...one.triggers.ru, ...one.triggers.en]);
  const known = new Set([...pages, ...triggers].flatMap((text) => stemsOf(text)).map(beginning));
  return (phrase) => {
    const said = stemsOf(phrase).filter((stem) => !asking.has(stem));
    const own = said.filter((stem) => known.has(beginning(stem)) || doneAnywhere.test(stem));
    return said.length > 2 * own.length && own.every((stem) => doneAnywhere.test(stem));
  };
}

/** «Сделок» and «сделка» have one beginning, but two stems. */
function beginning(stem: string): string {
  return stem.slice(0, 4);
}

/** Stand in phrases of ours and in everybody's. */
const asking: ReadonlySet<string> = new Set(
  ["кто", "сколько", "почему", "who", "what", "which", "when"].flatMap(stemsOf),
);
