import type { Text } from "../../words.ts";
import type { Check } from "../check.ts";
import type { Outcome } from "../finding.ts";
import { resultOf, textField } from "../portal/answer-fields.ts";
import type { PortalAnswers } from "../portal/ask-portal.ts";
import { fromPortal } from "../portal/from-portal.ts";

/** Requests at once and requests a second, and seconds of a method in ten minutes. https://apidocs.bitrix24.com/limits.html */
const standard = { burst: 50, drain: 2 };
const enterprise = { burst: 250, drain: 5 };
const operatingLimit = 420;
/** Share of a limit that is no reason to worry. */
const plenty = 0.8;

/** How much of the portal's limits is left. */
export const limits: Check = {
  id: "limits",
  title: { ru: "Лимиты", en: "Limits" },
  isNetwork: true,
  run: async (examination) => fromPortal(examination, outcomeOf),
};

function outcomeOf(answers: PortalAnswers): Outcome {
  const plan = planIn(textField(resultOf(answers, "app"), "LICENSE"));
  if (plan === "self-hosted") return selfHosted;
  const { bucket } = answers;
  const { burst, drain } = plan === "enterprise" ? enterprise : standard;
  const level = bucket === undefined ? undefined : Math.ceil(bucket.level);
  const speed = bucket?.speed ?? 1;
  const operating = usedTime(answers);
  const data = {
    level: level ?? null,
    burst,
    drain,
    speed,
    operating: operating ?? null,
    operatingLimit,
    plan: plan ?? null,
  };
  const what = sentence({ level, burst, operating, plan });
  const isTight = (level ?? 0) > burst * plenty || (operating ?? 0) > operatingLimit * plenty;
  if (speed >= 1 && !isTight) return { status: "ok", what, data };
  const percent = Math.round(speed * 100);
  return {
    status: "warning",
    what,
    why:
      speed < 1
        ? {
            ru: `портал недавно отказывал, b24 шлёт запросы со скоростью ${percent} %`,
            en: `the portal has refused requests lately; b24 sends at ${percent} % of the speed`,
          }
        : { ru: "лимит почти исчерпан", en: "the limit is nearly used up" },
    next: {
      ru: "подождите 10 минут; не запускайте несколько больших отчётов и выгрузок сразу",
      en: "wait for 10 minutes; do not run several large reports and exports at once",
    },
    data,
  };
}

type Plan = "standard" | "enterprise" | "self-hosted";

/**
 * The plan in a licence, "ru_basic" or "ru_ent10000"; undefined when there is none.
 * https://apidocs.bitrix24.com/api-reference/common/system/app-info.html
 */
function planIn(license: string): Plan | undefined {
  if (/_selfhosted$/i.test(license)) return "self-hosted";
  if (license === "") return undefined;
  return /^[a-z]{2,3}_ent/i.test(license) ? "enterprise" : "standard";
}

interface Usage {
  readonly level: number | undefined;
  readonly burst: number;
  readonly operating: number | undefined;
  readonly plan: Plan | undefined;
}

function sentence({ level, burst, operating, plan }: Usage): Text {
  const requests =
    level === undefined
      ? { ru: "счётчик запросов не прочитан", en: "the request counter could not be read" }
      : { ru: `занято запросов: ${level} из ${burst}`, en: `requests in use: ${level} of ${burst}` };
  const time =
    operating === undefined
      ? { ru: "время методов портал не сообщил", en: "the portal told no operating time" }
      : {
          ru: `время методов: ${operating} из ${operatingLimit} с за 10 минут`,
          en: `operating time: ${operating} of ${operatingLimit} s in 10 minutes`,
        };
  const note = notes[plan ?? "unknown"];
  return { ru: `${requests.ru}; ${time.ru} (${note.ru})`, en: `${requests.en}; ${time.en} (${note.en})` };
}

/** The client counts every cloud portal as one of a standard plan, which is on the safe side. */
const notes = {
  standard: { ru: "обычный тариф", en: "a standard plan" },
  enterprise: {
    ru: "тариф «Энтерпрайз»: 250 сразу и 5 в секунду; b24 шлёт как на обычном",
    en: "an Enterprise plan: 250 at once and 5 a second; b24 sends as on a standard one",
  },
  "self-hosted": { ru: "", en: "" },
  unknown: { ru: "тариф неизвестен, считается обычный", en: "plan unknown: counted as a standard one" },
} as const satisfies Record<Plan | "unknown", Text>;

/** Seconds of the method that has used the most, of those that were just called; undefined when the portal does not tell. */
function usedTime({ outcomes }: PortalAnswers): number | undefined {
  const seconds = Object.values(outcomes).flatMap((outcome) =>
    outcome.ok && outcome.time?.operating !== undefined ? [outcome.time.operating] : [],
  );
  return seconds.length === 0 ? undefined : Math.max(...seconds);
}

const selfHosted: Outcome = {
  status: "ok",
  what: {
    ru: "коробочный портал: встроенного лимита запросов нет",
    en: "a self-hosted portal: it has no request limit of its own",
  },
  data: { plan: "self-hosted" },
};
