import type { ClientCard, ClientType } from "@b24kit/portal";
import { type Answers, rowsOf } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { askedOf } from "../shared/clients/asked-of.ts";
import { foundRecords } from "./found-records.ts";

/** The card to be shown whole: the only thing that was found; undefined where something else may be meant as well. */
export function onlyCard(context: Context, answers: Answers): ClientCard | undefined {
  const { contacts, companies, leads, deals, tasks, people, guests, emailUsers, isWhole } = foundRecords(
    context,
    answers,
  );
  if (!isWhole) return undefined;
  const cards = [contacts, companies, leads].flatMap((list) => list?.cards ?? []);
  const others = [deals, tasks, people, guests, emailUsers].reduce((sum, list) => sum + (list?.rows.length ?? 0), 0);
  return cards.length === 1 && others === 0 ? cards[0] : undefined;
}

/** What may turn out to be the only card, while those of a number or an address are still to be read. */
export function likelyCard(context: Context, answers: Answers): Pick<ClientCard, "type" | "id"> | undefined {
  const only = onlyCard(context, answers);
  if (only !== undefined || !("values" in askedOf(context))) return only;
  const reached = (["contact", "company", "lead"] as const satisfies readonly ClientType[]).flatMap((type) =>
    (rowsOf<number>(answers, `${type}Ids`) ?? []).map((id) => ({ type, id })),
  );
  return reached.length === 1 ? reached[0] : undefined;
}
