import { cardName } from "../shared/clients/present-card.ts";
import { kindText } from "../shared/clients/present-history.ts";
import { instantOf, oneStop, shortText } from "../shared/present-helpers.ts";
import { shortMoney } from "../shared/present-money.ts";
import type { DossierData } from "./data.ts";
import type { DossierShowing } from "./showing.ts";

/** The client in one sentence: what is open, when there was contact, what comes next; or who may be meant. */
export function dossierHeadline(data: DossierData, showing: DossierShowing): string {
  const { t, limits } = showing;
  const { outcome, choices, asked } = data;
  const text = shortText(asked.text, limits.title);
  if (outcome === null) return t("unknown");
  if (asked.kind === "recent") return t(outcome === "several" ? "recent" : "noContacts");
  if (choices !== null) return t("several", { text, count: choices.count, isCut: choices.isCut });
  if (outcome !== "client") return t(asked.kind === "record" ? "noneRecord" : "none", { text });
  const parts = [...dealParts(data, showing), ...historyParts(data, showing)];
  const name = nameOf(data, showing);
  return oneStop(parts.length === 0 ? `${name}.` : t("headline", { name, parts: parts.join("; ") }));
}

function nameOf({ contact, company, lead, deal, asked }: DossierData, showing: DossierShowing): string {
  const { t, limits } = showing;
  const person = contact ?? lead;
  if (person !== null && company !== null) {
    return t("withCompany", { name: cardName(person, showing), company: cardName(company, showing) });
  }
  const card = person ?? company;
  return card === null ? shortText(deal?.title ?? "", limits.title) || asked.text : cardName(card, showing);
}

function dealParts({ deals }: DossierData, showing: DossierShowing): readonly string[] {
  if (deals === null) return [];
  const { t } = showing;
  const { open, won } = deals;
  return [
    open.count === 0 ? t("noOpen") : t("open", { count: open.count, money: shortMoney(open, showing) }),
    ...(won.count === 0 ? [] : [t("wonTotal", { money: shortMoney(won, showing) })]),
  ];
}

function historyParts({ history }: DossierData, showing: DossierShowing): readonly string[] {
  if (history === null) return [];
  const { t, format } = showing;
  const [touch] = history.touches.items;
  const [step] = history.next.items;
  const dayOf = (iso: string) => format.date(instantOf(iso));
  return [
    touch === undefined ? t("noTouch") : t("lastTouch", { what: kindText(touch, showing), date: dayOf(touch.at) }),
    step === undefined ? t("noNext") : t("nextStep", { what: kindText(step, showing), date: dayOf(step.deadline) }),
  ];
}
