import { type Lead, leadsFound } from "@b24kit/portal";
import { actionError } from "../action-errors.ts";
import type { ActionContext } from "../action.ts";
import { quoted, shown } from "../text-of.ts";
import { ask } from "./ask-one.ts";
import { chooseOne, notFound } from "./choose.ts";
import { searched } from "./deal.ts";
import { writtenId } from "./written-id.ts";

/** The lead that an id, an address or words mean. Throws choices or a ScenarioError. */
export async function resolveLead(context: ActionContext, text: string): Promise<Lead> {
  requireLeads(context);
  const title = quoted(text);
  const missing = { ru: `Не нашёлся лид ${title.ru}.`, en: `No lead ${title.en} was found.` };
  const id = writtenId(text, /\/crm\/lead\/details\/(\d+)/);
  if (id !== undefined) {
    const [lead] = await ask(context, leadsFound({ id }));
    if (lead === undefined) throw notFound(context, missing);
    return lead;
  }
  const found = await searched(context, text, leadsFound);
  const sorted = found.toSorted(
    (left, right) => Number(right.semantics === "open") - Number(left.semantics === "open"),
  );
  return chooseOne(context, sorted, {
    parameter: "lead",
    text,
    which: { ru: "Лид", en: "Lead" },
    titleOf: (lead) => lead.title,
    choiceOf: (lead) => ({
      value: String(lead.id),
      label: `#${lead.id} ${shown(lead.title)}, ${context.dictionaries.leadStatuses.get(lead.statusId)?.name ?? lead.statusId}`,
      url: context.links.lead(lead.id),
    }),
    missing,
  });
}

/** A portal in Simple CRM mode has no leads. */
export function requireLeads({ dictionaries, language }: ActionContext): void {
  if (dictionaries.crmMode !== "simple") return;
  throw actionError(
    language,
    "not-possible",
    {
      ru: "На портале включён простой режим CRM: лидов нет.",
      en: "The portal is in Simple CRM mode: there are no leads.",
    },
    { ru: "Создайте сделку: b24 do create-deal.", en: "Create a deal: b24 do create-deal." },
  );
}
