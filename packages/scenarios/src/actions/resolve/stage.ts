import type { Pipeline, Stage } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import { actionError } from "../action-errors.ts";
import type { ActionContext } from "../action.ts";
import { quoted, shown } from "../text-of.ts";
import { mentions, sameText, wordsOf } from "../words.ts";
import { choicesOf } from "./choose.ts";

/** Words that mean how a deal ended whatever its last stages are called. */
const outcomes = {
  won: /^(выигран[ао]?|успех|успешно|победа|won|win)$/,
  lost: /^(проигран[ао]?|провал|отказ|lost|lose)$/,
} as const;

/** The pipeline of deals that a name or an id means. Throws choices or a ScenarioError. */
export function resolvePipeline(context: ActionContext, text: string): Pipeline {
  const all = [...context.dictionaries.pipelines.values()];
  const byId = /^#?\d+$/.test(text) ? all.filter(({ id }) => id === Number(text.replace("#", ""))) : [];
  return only(context, byId.length > 0 ? byId : called(all, text), all, {
    parameter: "pipeline",
    text,
    which: { ru: "Воронка", en: "Pipeline" },
    missing: { ru: "Нет воронки", en: "There is no pipeline" },
    valueOf: ({ id }) => String(id),
    labelOf: ({ name }) => name,
  });
}

/** The stage of a pipeline that a name, an id, or a word for the outcome means. Throws choices or a ScenarioError. */
export function resolveStage(context: ActionContext, text: string, pipelineId: number): Stage {
  const all = [...context.dictionaries.stages.values()]
    .filter((stage) => stage.pipelineId === pipelineId)
    .toSorted((left, right) => left.sort - right.sort);
  const byId = all.filter(({ id }) => id === text.trim());
  const found = [byId, called(all, text), ended(all, text), called(all, bareStage(text)), ended(all, bareStage(text))];
  return only(context, found.find((stages) => stages.length > 0) ?? [], all, {
    parameter: "stage",
    text,
    which: { ru: "Стадия", en: "Stage" },
    missing: { ru: "В этой воронке нет стадии", en: "This pipeline has no stage" },
    valueOf: ({ id }) => id,
    labelOf: ({ name }) => name,
  });
}

/** "на стадию Договор", "в Договор", "to the stage Contract" without the words before the name. */
function bareStage(text: string): string {
  return text.trim().replace(/^(?:(?:на|в|во|to|into|in) )?(?:(?:the )?(?:стадию|стадия|стадии|stage) )?/i, "");
}

interface Naming<Row> {
  readonly parameter: string;
  readonly text: string;
  readonly which: Worded;
  readonly missing: Worded;
  readonly valueOf: (row: Row) => string;
  readonly labelOf: (row: Row) => string;
}

function only<Row>(context: ActionContext, found: readonly Row[], all: readonly Row[], naming: Naming<Row>): Row {
  const [first, ...others] = found;
  if (first === undefined) throw unknown(context, all, naming);
  if (others.length === 0) return first;
  throw choicesOf(found, {
    ...naming,
    titleOf: naming.labelOf,
    choiceOf: (row) => ({ value: naming.valueOf(row), label: shown(naming.labelOf(row)) }),
  });
}

function unknown<Row>({ language }: ActionContext, all: readonly Row[], naming: Naming<Row>): Error {
  const title = quoted(naming.text);
  const names = all.map((row) => shown(naming.labelOf(row))).join(", ");
  return actionError(
    language,
    "unknown-stage",
    { ru: `${naming.missing.ru} ${title.ru}.`, en: `${naming.missing.en} ${title.en}.` },
    { ru: `Есть: ${names || "—"}.`, en: `There are: ${names || "—"}.` },
  );
}

function called<Row extends { readonly name: string }>(all: readonly Row[], text: string): readonly Row[] {
  const exact = all.filter(({ name }) => sameText(name, text));
  return exact.length > 0 ? exact : all.filter(({ name }) => mentions(name, text));
}

function ended(all: readonly Stage[], text: string): readonly Stage[] {
  const word = wordsOf(text).join(" ");
  if (outcomes.won.test(word)) return all.filter(({ semantics }) => semantics === "won");
  return outcomes.lost.test(word) ? all.filter(({ semantics }) => semantics === "lost") : [];
}
