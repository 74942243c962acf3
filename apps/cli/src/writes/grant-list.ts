import type { Grant } from "b24kit";
import type { Context } from "../context.ts";
import type { ListColumn } from "./print-list.ts";
import { realTime } from "./real-time.ts";
import { sayTime } from "./say-time.ts";

/** The columns of the list of grants. */
export function grantColumns(context: Context): readonly ListColumn<Grant>[] {
  const { language } = context;
  return [
    { field: "id", title: { ru: "Разрешение", en: "Grant" }, shown: ({ id }) => id, value: ({ id }) => id },
    {
      field: "method",
      title: { ru: "Метод", en: "Method" },
      shown: ({ method }) => method,
      value: ({ method }) => method,
    },
    {
      field: "recipients",
      title: { ru: "Кому", en: "To" },
      shown: ({ recipients }) => recipients.join(", "),
      value: ({ recipients }) => recipients.join(","),
    },
    {
      field: "expiresAt",
      title: { ru: "До", en: "Until" },
      shown: (grant) => untilText(grant, realTime(context), language),
      value: ({ expiresAt }) => new Date(expiresAt).toISOString(),
    },
    {
      field: "profile",
      title: { ru: "Профиль", en: "Profile" },
      shown: ({ profile, portal }) => `${profile} (${portal})`,
      value: ({ profile }) => profile,
    },
  ];
}

function untilText({ expiresAt }: Grant, now: number, language: Context["language"]): string {
  const time = sayTime(expiresAt, language);
  return expiresAt > now ? time : { ru: `истекло ${time}`, en: `expired ${time}` }[language];
}

/** A grant for programs. `now` in epoch milliseconds. */
export function grantJson(grant: Grant, now: number): Record<string, unknown> {
  const { createdAt, expiresAt, ...rest } = grant;
  return {
    ...rest,
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: new Date(expiresAt).toISOString(),
    isExpired: expiresAt <= now,
  };
}
