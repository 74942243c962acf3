import { webhookVariables } from "@b24kit/credential-store";
import type { Environment } from "../../io.ts";
import type { Check } from "../check.ts";
import type { Examination } from "../examination.ts";
import type { Outcome } from "../finding.ts";

/** Variables that make this run different from the next one. */
export const environment: Check = {
  id: "environment",
  title: { ru: "Окружение", en: "Environment" },
  async run(examination) {
    const { env } = examination.context.io;
    const found = [await webhookOutcome(examination), stoppedClock(env), uncheckedTls(env)];
    const told = found.filter((outcome) => outcome !== undefined);
    return told.length === 0 ? nothing : told;
  },
};

const nothing: Outcome = {
  status: "ok",
  what: { ru: "переменных, которые меняют работу b24, нет", en: "no variable changes what b24 does" },
};

async function webhookOutcome({ context, store }: Examination): Promise<Outcome | undefined> {
  const set = webhookVariables.filter((name) => isSet(context.io.env, name));
  const [winner, ...others] = set;
  if (winner === undefined) return undefined;
  const data = { variables: set, used: context.options.profile === undefined ? winner : null };
  const also = others.length === 0 ? "" : `, ${others.join(", ")}`;
  if (context.options.profile !== undefined) {
    return {
      status: "ok",
      what: { ru: `-P важнее переменной ${winner}${also}`, en: `-P counts before the variable ${winner}${also}` },
      data,
    };
  }
  const profiles = await store().then(
    ({ profiles }) => profiles.length,
    () => 0,
  );
  const ignored =
    others.length === 0
      ? { ru: "", en: "" }
      : { ru: `; не учитываются: ${others.join(", ")}`, en: `; these do not count: ${others.join(", ")}` };
  const what = {
    ru: `вебхук взят из переменной ${winner}${ignored.ru}`,
    en: `the webhook comes from the variable ${winner}${ignored.en}`,
  };
  if (profiles === 0 && others.length === 0) return { status: "ok", what, data };
  return {
    status: "warning",
    what,
    why: {
      ru: "переменная важнее сохранённых профилей, и с ней можно только читать",
      en: "the variable counts before stored profiles, and allows reading only",
    },
    next: {
      ru: `если это не нужно: unset ${set.join(" ")}`,
      en: `if that is not what you want: unset ${set.join(" ")}`,
    },
    data: { ...data, profiles },
  };
}

function stoppedClock(env: Environment): Outcome | undefined {
  if (!isSet(env, "B24KIT_NOW")) return undefined;
  return {
    status: "warning",
    what: { ru: "часы b24 остановлены переменной B24KIT_NOW", en: "the variable B24KIT_NOW stops the clock of b24" },
    why: { ru: "отчёты делаются на тот момент, а не на сейчас", en: "reports are made as of then, not as of now" },
    next: { ru: "unset B24KIT_NOW", en: "unset B24KIT_NOW" },
    data: { variables: ["B24KIT_NOW"] },
  };
}

/** https://nodejs.org/docs/latest-v24.x/api/cli.html#node_tls_reject_unauthorizedvalue */
function uncheckedTls(env: Environment): Outcome | undefined {
  if (env["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0") return undefined;
  return {
    status: "problem",
    what: {
      ru: "проверка сертификатов выключена: NODE_TLS_REJECT_UNAUTHORIZED=0",
      en: "certificates are not checked: NODE_TLS_REJECT_UNAUTHORIZED=0",
    },
    why: {
      ru: "любой сервер по дороге может выдать себя за портал и получить ключ",
      en: "any server on the way can pretend to be the portal and get the key",
    },
    next: {
      ru: "unset NODE_TLS_REJECT_UNAUTHORIZED; своему центру сертификации доверяйте через NODE_EXTRA_CA_CERTS=<файл>",
      en: "unset NODE_TLS_REJECT_UNAUTHORIZED; trust an authority of your own by NODE_EXTRA_CA_CERTS=<file>",
    },
    data: { variables: ["NODE_TLS_REJECT_UNAUTHORIZED"] },
  };
}

function isSet(env: Environment, name: string): boolean {
  return (env[name]?.trim() ?? "") !== "";
}
