import type { Text } from "../words.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Problem } from "./problem.ts";

/** What only writes throw: a webhook that only reads, a grant that asks for too much. Known by name, as other errors are. */
export function describeWriteError(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.name === "ToolkitError" && error.code === "no-writes") return noWrites;
  return error.name === "GrantError" && "text" in error ? badGrant(String(error.code), error.text as Text) : undefined;
}

const noWrites: Problem = {
  exitCode: exitCodes.refused,
  code: "no-writes",
  portalCode: null,
  words: {
    what: { ru: "отказано, на портал ничего не отправлено", en: "refused, nothing was sent" },
    why: {
      ru: "вебхук из окружения только читает: планы, разрешения и журнал есть у сохранённых профилей",
      en: "a webhook of the environment only reads: plans, grants and the journal belong to stored profiles",
    },
    next: {
      ru: "сохраните профиль (b24 auth login), разрешите ему запись (b24 auth access write) и назовите его: -P",
      en: "store a profile (b24 auth login), let it write (b24 auth access write) and name it: -P",
    },
  },
};

function badGrant(code: string, { ru, en }: Text): Problem {
  return {
    exitCode: exitCodes.usage,
    code,
    portalCode: null,
    words: {
      what: { ru: "такое разрешение дать нельзя", en: "such a grant cannot be made" },
      why: { ru: ru.replace(/\.$/, ""), en: en.replace(/\.$/, "") },
      next: { ru: "справка — b24 grant add --help", en: "see b24 grant add --help" },
    },
  };
}
