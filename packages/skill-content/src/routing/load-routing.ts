import { type AskedPhrase, loadAsk } from "@b24kit/scenarios";
import { skills } from "../skills.ts";
import { foreignIndex } from "./foreign-index.ts";
import { type FoundPage, referenceIndex } from "./reference-index.ts";
import type { Route, RoutePhrase } from "./route.ts";

/** Orders to destroy or to go round the rules: no page answers them. A question of how to do it is another matter. */
const forbidding =
  /(?<!\p{L})(?:удали|удалить|сотри|снеси|очисти|уволь|delete|erase|wipe|drop|purge|игнорируй|забудь|ignore|disregard|forget|bypass|обойди|отключи проверку|без подтверждения|без спроса|without asking)(?!\p{L})/iu;

/** Questions of why something is so or how it is done. "Как" alone is none: «как воронка» asks for a report. */
const asksWhy =
  /^\W*(?:почему|зачем|где\s|что значит|что такое|можно ли|какие права|какой метод|какие параметры|how\s+(?:do|to|can|does)|why|where|what does|what is an?\s|can (?:i|you|the)|is it possible|which (?:method|rights?|scopes?))/iu;

/** How something is done: no order, so what it names may be spoken of. */
const asksHow = /^\W*(?:как|нужно ли)\s/iu;

/** The reader of sentences: reports and actions first, then pages; a question of how or why finds its page first. */
export async function loadRouting(): Promise<RoutePhrase> {
  const ask = await loadAsk();
  const findPage = referenceIndex(skills);
  const isForeign = foreignIndex(skills);
  return (phrase, context) => {
    const isWhy = asksWhy.test(phrase);
    const isQuestion = isWhy || asksHow.test(phrase);
    if (!isQuestion && forbidding.test(phrase)) return nothing;
    const page = findPage(phrase);
    const asked = thingOf(ask(phrase, context).asked);
    if (page !== undefined && (isWhy || (isQuestion && page.isWhole) || givesWay(asked, page))) return reference(page);
    return asked.kind === "unsure" && isForeign(phrase) ? nothing : asked;
  };
}

function thingOf(asked: AskedPhrase): Exclude<AskedPhrase, { readonly kind: "no-department" }> {
  return asked.kind === "no-department" ? asked.report : asked;
}

/** "Find the file on the drive": these reports take whatever stands behind "find" and "tell me". */
function givesWay(asked: Route, page: FoundPage): boolean {
  if (asked.kind === "nothing" || asked.kind === "unsure") return true;
  return page.isWhole && asked.kind === "report" && ["search", "dossier"].includes(asked.id);
}

const nothing: Route = { kind: "nothing" };

function reference({ skill, id }: FoundPage): Route {
  return { kind: "reference", skill, id };
}
