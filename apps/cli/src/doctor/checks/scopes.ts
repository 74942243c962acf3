import { describeError } from "../../errors/describe-error.ts";
import { isGranted } from "../../portal/reports-allowed.ts";
import type { Text } from "../../words.ts";
import type { Check } from "../check.ts";
import type { Examination } from "../examination.ts";
import type { Outcome } from "../finding.ts";
import { asOfWords, fromScopes, type KnownScopes, scopesRefusal } from "../portal/known-scopes.ts";
import { type NeededScope, neededScopes } from "../portal/needed-scopes.ts";

/** The table scope → reports. */
export const scopes: Check = {
  id: "scopes",
  title: { ru: "Права", en: "Scopes" },
  async run(examination) {
    const refusal = await scopesRefusal(examination);
    return refusal === undefined ? fromScopes(examination, outcomeOf) : refused(examination, refusal);
  },
};

/** No right is needed for the question, so somebody has to look at the portal. */
function refused({ context: { io } }: Examination, error: Error): Outcome {
  const { words, code, portalCode } = describeError(error, io.known);
  return {
    status: "warning",
    what: { ru: "портал не назвал права этого входа", en: "the portal does not tell the rights of this sign-in" },
    why: {
      ru: `${words.what.ru}: ${words.why.ru}; какие отчёты получатся, неизвестно`,
      en: `${words.what.en}: ${words.why.en}; so nobody knows which reports work`,
    },
    next: words.next,
    data: { code, portalCode },
  };
}

async function outcomeOf(known: KnownScopes): Promise<Outcome> {
  const granted = new Set(known.granted);
  const needed = await neededScopes();
  const widest = Math.max(...needed.map(({ scope }) => scope.length));
  const asOf = asOfWords(known);
  return {
    status: "ok",
    what: {
      ru: `выдано: ${granted.size}${asOf.ru}; вот что они открывают`,
      en: `granted: ${granted.size}${asOf.en}; what they open`,
    },
    lines: needed.map((row) => lineOf(row, isGranted(row.scope, granted), widest)),
    data: {
      granted: known.granted,
      asOf: known.asOf ?? null,
      table: needed.map(({ scope, reports }) => ({
        scope,
        isGranted: isGranted(scope, granted),
        reports: reports.map(({ id }) => id),
      })),
    },
  };
}

function lineOf({ scope, reports }: NeededScope, isOpen: boolean, widest: number): Text {
  const say = (language: keyof Text): string => {
    const parts = reports.map(({ id, sections }) => `${id} (${sections.map((title) => title[language]).join(", ")})`);
    const mark = { ru: isOpen ? "есть" : "НЕТ ", en: isOpen ? "yes" : "NO " }[language];
    return `${scope.padEnd(widest)}  ${mark}  ${parts.join(", ")}`;
  };
  return { ru: say("ru"), en: say("en") };
}
