import { type Deal, moveDeal, type Stage } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import { actionError } from "../action-errors.ts";
import type { ActionContext, ActionRequest } from "../action.ts";
import { resolveDeal } from "../resolve/deal.ts";
import { resolvePipeline, resolveStage } from "../resolve/stage.ts";
import { quoted, shown } from "../text-of.ts";
import { amountTail, closedNotes, dealRequest, dealTitles } from "./deal-request.ts";
import type { MoveDeal } from "./parameters.ts";

export async function prepareMoveDeal(context: ActionContext, parameters: MoveDeal): Promise<ActionRequest> {
  const deal = await resolveDeal(context, parameters.deal);
  const pipeline = parameters.pipeline === undefined ? undefined : resolvePipeline(context, parameters.pipeline);
  const stage = resolveStage(context, parameters.stage, pipeline?.id ?? deal.categoryId);
  const title = quoted(deal.title);
  const to = quoted(stage.name);
  if (stage.id === deal.stageId) throw sameStage(context, title, to);
  const beforeName = context.dictionaries.stages.get(deal.stageId)?.name ?? deal.stageId;
  const from = quoted(beforeName);
  const tail = amountTail(context, deal);
  const isElsewhere = stage.pipelineId !== deal.categoryId;
  const into = isElsewhere ? quoted(pipeline?.name ?? String(stage.pipelineId)) : undefined;
  return dealRequest(context, deal, {
    command: moveDeal(deal.id, stage.id, isElsewhere ? stage.pipelineId : undefined),
    question: {
      ru: `Перенести сделку ${title.ru}${tail.ru} из ${from.ru} в ${to.ru}${into ? ` воронки ${into.ru}` : ""}?`,
      en: `Move the deal ${title.en}${tail.en} from ${from.en} to ${to.en}${into ? ` of the pipeline ${into.en}` : ""}?`,
    },
    changes: [
      ...(isElsewhere ? [pipelineChange(context, deal, stage)] : []),
      { field: "stage", title: dealTitles.stage, before: shown(beforeName), after: shown(stage.name) },
    ],
    notes: [...closedNotes(deal), ...finalNotes(stage), ...(isElsewhere ? [pipelineNote] : [])],
  });
}

const pipelineNote: Worded = {
  ru: "Воронка меняется: роботы и поля новой воронки могут отличаться.",
  en: "The pipeline changes: its automation and fields may differ.",
};

function pipelineChange({ dictionaries }: ActionContext, deal: Deal, stage: Stage) {
  const nameOf = (id: number): string => shown(dictionaries.pipelines.get(id)?.name ?? `#${id}`);
  return {
    field: "pipeline",
    title: dealTitles.pipeline,
    before: nameOf(deal.categoryId),
    after: nameOf(stage.pipelineId),
  };
}

function finalNotes({ name, semantics }: Stage): readonly Worded[] {
  if (semantics === "open") return [];
  const title = quoted(name);
  return semantics === "won"
    ? [
        {
          ru: `Стадия ${title.ru} конечная: сделка будет выиграна.`,
          en: `The stage ${title.en} is a final one: the deal will be won.`,
        },
      ]
    : [
        {
          ru: `Стадия ${title.ru} конечная: сделка будет проиграна.`,
          en: `The stage ${title.en} is a final one: the deal will be lost.`,
        },
      ];
}

function sameStage({ language }: ActionContext, title: Worded, stage: Worded): Error {
  return actionError(
    language,
    "not-possible",
    {
      ru: `Сделка ${title.ru} уже на стадии ${stage.ru}.`,
      en: `The deal ${title.en} is in the stage ${stage.en} already.`,
    },
    { ru: "Назовите другую стадию.", en: "Name another stage." },
  );
}
