import type { Text } from "../words.ts";
import type { ErrorWords } from "./cli-error.ts";
import type { Problem } from "./problem.ts";
import type { SignInFailed } from "./sign-in-failed.ts";

const pasteAgain: Text = {
  ru: "проверьте адрес портала и скопируйте вебхук ещё раз, целиком; проверьте и сеть",
  en: "check the portal's address and copy the webhook once more, as a whole; check the network, too",
};

/** The usual advice is to sign in, which is what the reader is doing. */
const advice: Readonly<Record<string, Text>> = {
  dns: pasteAgain,
  network: pasteAgain,
  "not-a-portal": pasteAgain,
  unauthorized: {
    ru: "скопируйте вебхук на портале ещё раз, целиком, или создайте там новый",
    en: "copy the webhook from the portal once more, as a whole, or make a new one there",
  },
  redirected: {
    ru: "если новому адресу можно доверять, вставьте вебхук с ним",
    en: "if you trust the new address, paste the webhook with it",
  },
  timeout: {
    ru: "проверьте адрес портала, сеть и прокси или дайте больше времени: --timeout 60",
    en: "check the portal's address, the network and the proxy, or allow more time: --timeout 60",
  },
};

/** The same problem in words for somebody who has pasted an address, and asked for nothing else. */
export function describeSignIn({ limit }: SignInFailed, problem: Problem, isApplication: boolean): Problem {
  const { what, why, next } = problem.words;
  const words: ErrorWords = {
    what: { ru: withoutMethod(what.ru), en: withoutMethod(what.en) },
    why: problem.code === "timeout" ? noAnswer(limit) : { ru: withoutMethod(why.ru), en: withoutMethod(why.en) },
    next: isApplication ? next : problem.portalCode === "PORTAL_DELETED" ? pasteAgain : (advice[problem.code] ?? next),
  };
  return { ...problem, words };
}

function noAnswer(seconds: number): Text {
  return {
    ru: `за ${seconds} с он не сказал, чей это вход`,
    en: `within ${seconds} seconds it did not say whose sign-in that is`,
  };
}

/** Which methods a sign-in calls is nobody's concern. */
function withoutMethod(text: string): string {
  return text
    .replace(/ \((?:asked for )?"?(?:batch|profile)"?\)/, "")
    .replace(/ "(?:batch|profile)"/, { ru: "", en: " the request" }[/[а-я]/i.test(text) ? "ru" : "en"]);
}
