import { clientErrorWords } from "../../apps/cli/src/errors/client-error-words.ts";
import { credentialErrorWords } from "../../apps/cli/src/errors/credential-error-words.ts";
import { describeError } from "../../apps/cli/src/errors/describe-error.ts";
import type { Language } from "../../apps/cli/src/words.ts";
import {
  clientWords,
  credentialWords,
  type KnownWords,
  stateWords,
} from "../../apps/scheduler/src/errors/known-words.ts";
import { englishWords } from "./english-words.ts";
import { RefusedError, type RefusalReason } from "../../packages/guard/src/index.ts";
import { oauthWords } from "./oauth-words.ts";
import { refusalSamples } from "./refusal-samples.ts";

/** A line of a table of errors. */
export interface ErrorRow {
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly next: string;
  readonly exitCode: number;
}

/** What the portal and the network bring. */
export function clientRows(language: Language): readonly ErrorRow[] {
  const codes = Object.keys(clientErrorWords).filter((code) => code !== "refused");
  return codes.map((code) => rowOf(code, { code, method: "crm.deal.list" }, clientWords, language));
}

/** Why the guard lets something not pass: the code is `refused`, the reason stands in the text. */
export function refusalRows(language: Language): readonly ErrorRow[] {
  return Object.entries(refusalSamples).map(([reason, refusal]) => {
    const { words, exitCode } = describeError(new RefusedError(refusal, { plan: "<id>" }), { profile: "main" });
    return { code: reason as RefusalReason, exitCode, what: words.why[language], why: "", next: words.next[language] };
  });
}

/** Profiles and their secrets. */
export function credentialRows(language: Language): readonly ErrorRow[] {
  return Object.keys(credentialErrorWords).map((code) =>
    rowOf(code, { name: "CredentialError", code, hint: "", profile: "main" }, credentialWords, language),
  );
}

/** Signing in as an application: the code is that of the client, the reason stands in the text. */
export function oauthRows(language: Language): readonly ErrorRow[] {
  return Object.entries(oauthWords).map(([reason, [why, next]]) => {
    const facts = { name: "OAuthError", code: "unauthorized", reason };
    const { words, exitCode } = describeError(Object.assign(new Error(""), facts), { profile: "main" });
    if (language === "en") return { code: reason, exitCode, what: words.what.en, why, next };
    return { code: reason, exitCode, what: words.what.ru, why: words.why.ru, next: words.next.ru };
  });
}

/** Files of b24kit. */
export function stateRows(language: Language): readonly ErrorRow[] {
  // A database out of reach is no file.
  const codes = Object.keys(stateWords).filter((code) => code !== "unreachable");
  return codes.map((code) => rowOf(code, { name: "StateError", code, hint: "" }, stateWords, language));
}

/** In English some texts come with the error itself; general ones stand in for them. */
function rowOf(code: string, facts: object, known: Readonly<Record<string, KnownWords>>, language: Language): ErrorRow {
  const { words, exitCode } = describeError(Object.assign(new Error(""), facts), {
    host: "example.bitrix24.com",
    profile: "main",
  });
  const said = known[code];
  const [why, next] = englishWords[code] ?? ["", ""];
  const own = { what: words.what[language], why: words.why[language], next: words.next[language] };
  if (language === "ru") return { code, exitCode, ...own };
  const what = own.what || (said?.why.en ?? "");
  return {
    code,
    exitCode,
    what,
    why: newIn(what, own.why || why || (said?.why.en ?? "")),
    next: next || own.next || (said?.next?.en ?? ""),
  };
}

/** The sentence, unless the other one says it already. */
function newIn(other: string, sentence: string): string {
  return beginning(other) === beginning(sentence) ? "" : sentence;
}

/** Without the name of the portal that may follow. */
function beginning(sentence: string): string {
  return sentence.toLowerCase().replace(/[:.].*$/s, "");
}
