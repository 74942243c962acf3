import { type Dictionaries, type Portal, recordLinks } from "@b24kit/portal";
import { createFormat, type Language } from "@b24kit/report";
import type { Temporal } from "temporal-polyfill";
import { dateAt } from "../domain/dates.ts";
import type { ActionContext } from "./action.ts";

interface ActionContextOptions {
  readonly portal: Portal;
  readonly dictionaries: Dictionaries;
  readonly now: Temporal.Instant;
  readonly language: Language;
  readonly signal?: AbortSignal;
}

/** Everything that preparing may know; dates and times are those of the key's owner. */
export function createActionContext(options: ActionContextOptions): ActionContext {
  const { portal, dictionaries, now, language, signal } = options;
  const zone = dictionaries.identity.timeZone.id;
  return {
    now,
    zone,
    today: dateAt(now, zone),
    language,
    dictionaries,
    links: recordLinks(portal.url),
    say: {
      ru: createFormat({ lang: "ru", zone, now }),
      en: createFormat({ lang: "en", zone, now }),
    },
    offersRest3: async (section) => portal.offersRest3(section, signal && { signal }),
    read: (queries, readOptions) => portal.read(queries, { ...(signal && { signal }), ...readOptions }),
  };
}
