import { addDeal, type Stage } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import type { ActionContext, ActionRequest } from "../action.ts";
import { ifGiven } from "../if-given.ts";
import { resolveCompany, resolveContact } from "../resolve/customer.ts";
import { resolveMoment } from "../resolve/moment.ts";
import { resolveAmount, saidMoney } from "../resolve/money.ts";
import { myself, resolveResponsible } from "../resolve/person.ts";
import { resolvePipeline, resolveStage } from "../resolve/stage.ts";
import { joined, quoted, shown } from "../text-of.ts";
import { givenDealChanges } from "./deal-request.ts";
import type { CreateDeal } from "./parameters.ts";

export async function prepareCreateDeal(context: ActionContext, parameters: CreateDeal): Promise<ActionRequest> {
  const { title } = parameters;
  const found = await resolveParts(context, parameters);
  const { pipeline, stage, person, amount, closes, company, contact } = found;
  const tail = tailOf(context, found);
  const named = quoted(title);
  return {
    commands: {
      deal: addDeal({
        title,
        amount,
        pipelineId: pipeline?.id,
        stageId: stage?.id,
        responsibleId: person.id,
        plannedClose: closes,
        companyId: company?.id,
        contactId: contact?.id,
      }),
    },
    question: { ru: `Создать сделку ${named.ru}${tail.ru}?`, en: `Create the deal ${named.en}${tail.en}?` },
    objects: [
      {
        action: "create",
        kind: "deal",
        title: shown(title),
        changes: givenDealChanges({
          title,
          amount: ifGiven(amount, (sum) => saidMoney(context, sum)[context.language]),
          pipeline: pipeline?.name,
          stage: stage?.name,
          responsible: shown(person.name),
          closes: closes?.toString(),
          company: company?.name,
          contact: contact?.name,
        }),
      },
    ],
    notes: finalNotes(stage),
  };
}

type Parts = Awaited<ReturnType<typeof resolveParts>>;

async function resolveParts(context: ActionContext, parameters: CreateDeal) {
  const pipeline = ifGiven(parameters.pipeline, (text) => resolvePipeline(context, text));
  return {
    pipeline,
    stage: ifGiven(parameters.stage, (text) => resolveStage(context, text, pipeline?.id ?? 0)),
    person: resolveResponsible(context, parameters.responsible),
    amount: ifGiven(parameters.amount, (text) => resolveAmount(context, text)),
    closes: ifGiven(parameters.closes, (text) => resolveMoment(context, text).at.toPlainDate()),
    company: await ifGiven(parameters.company, async (text) => resolveCompany(context, text)),
    contact: await ifGiven(parameters.contact, async (text) => resolveContact(context, text)),
  };
}

/** What follows the title in the question. */
function tailOf(context: ActionContext, parts: Parts): Worded {
  const { say } = context;
  const { amount, pipeline, stage, company, contact, closes, person } = parts;
  const sum = ifGiven(amount, (money) => saidMoney(context, money));
  const isOther = person.id !== myself(context).id;
  return joined([
    ifGiven(sum, ({ ru, en }) => ({ ru: ` на ${ru}`, en: ` for ${en}` })),
    listed({ ru: ", воронка ", en: ", pipeline " }, [pipeline?.name]),
    listed({ ru: ", стадия ", en: ", stage " }, [stage?.name]),
    listed({ ru: ", клиент ", en: ", client " }, [company?.name, contact?.name]),
    ifGiven(closes, (day) => ({ ru: `, завершение ${say.ru.date(day)}`, en: `, closing ${say.en.date(day)}` })),
    isOther ? { ru: `, ответственный ${shown(person.name)}`, en: `, responsible ${shown(person.name)}` } : undefined,
  ]);
}

/** `before` and the names that are there, in quotes; nothing without names. */
function listed(before: Worded, names: readonly (string | undefined)[]): Worded | undefined {
  const titles = names.flatMap((name) => (name === undefined ? [] : [quoted(name)]));
  if (titles.length === 0) return undefined;
  return {
    ru: before.ru + titles.map(({ ru }) => ru).join(", "),
    en: before.en + titles.map(({ en }) => en).join(", "),
  };
}

function finalNotes(stage: Stage | undefined): readonly Worded[] {
  if (stage === undefined || stage.semantics === "open") return [];
  const title = quoted(stage.name);
  return [
    {
      ru: `Стадия ${title.ru} конечная: сделка сразу закроется.`,
      en: `The stage ${title.en} is a final one: the deal is closed at once.`,
    },
  ];
}
