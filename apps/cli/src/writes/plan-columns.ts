import { scrubText } from "@b24kit/report";
import type { PlanView } from "b24kit";
import type { Context } from "../context.ts";
import { wrapText } from "../doctor/wrap-text.ts";
import type { Language } from "../words.ts";
import { statusWords } from "./plan-words.ts";
import type { ListColumn } from "./print-list.ts";
import { sayTime } from "./say-time.ts";

/** A plan in the list of a terminal: its id whole, the question below. */
export function planLine({ id, status, createdAt, question }: PlanView, language: Language, width: number): string {
  const head = `${id}  ${statusWords[status][language]}, ${sayTime(createdAt, language)}`;
  return [head, ...wrapText(`  ${scrubText(question[language])}`, width)].join("\n");
}

/** The columns of the list of plans. */
export function planColumns({ language }: Context): readonly ListColumn<PlanView>[] {
  return [
    { field: "id", title: { ru: "План", en: "Plan" }, shown: ({ id }) => id, value: ({ id }) => id },
    {
      field: "status",
      title: { ru: "Статус", en: "Status" },
      shown: ({ status }) => statusWords[status][language],
      value: ({ status }) => status,
    },
    {
      field: "createdAt",
      title: { ru: "Составлен", en: "Made" },
      shown: ({ createdAt }) => sayTime(createdAt, language),
      value: ({ createdAt }) => new Date(createdAt).toISOString(),
    },
    {
      field: "question",
      title: { ru: "Что", en: "What" },
      shown: ({ question }) => question[language],
      value: ({ question }) => question[language],
    },
  ];
}
