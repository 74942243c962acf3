import type { Text } from "../../words.ts";

const tooLate: Text = { ru: "ответа нет вовремя", en: "no answer in time" };
const unreachable: Text = {
  ru: "до сервера не дойти с этого компьютера",
  en: "it cannot be reached from this computer",
};
const cut: Text = { ru: "соединение оборвалось", en: "the connection was cut" };

const reasons: Readonly<Record<string, Text>> = {
  ENOTFOUND: {
    ru: "такого имени нет в DNS или нет доступа к сети",
    en: "the name does not exist, or there is no network",
  },
  EAI_AGAIN: { ru: "служба имён (DNS) не отвечает", en: "the name service (DNS) does not answer" },
  ECONNREFUSED: { ru: "в соединении отказано: сервер там не запущен", en: "refused: no server is running there" },
  ETIMEDOUT: tooLate,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENETDOWN: unreachable,
  EADDRNOTAVAIL: unreachable,
  EACCES: unreachable,
  EPERM: unreachable,
  ECONNRESET: cut,
  EPIPE: cut,
};

/** Why a step towards the server failed, in words; an unknown failure says its code. */
export function probeReason(error: unknown): { readonly code: string; readonly why: Text } {
  const code = codeOf(error);
  return { code, why: reasons[code] ?? { ru: `система ответила ${code}`, en: `the system answered ${code}` } };
}

/** Attempts with several addresses of a host fail together: the first one speaks for all. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "UNKNOWN";
}
