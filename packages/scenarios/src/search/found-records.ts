import type { Deal, FoundUser, Person, TaskCard } from "@b24kit/portal";
import { rowsInParts } from "../domain/sales/rows-in-parts.ts";
import { type Answers, rowsOf } from "../run/answers.ts";
import { type Context, isOwned } from "../run/context.ts";
import { partFailures } from "../run/part-failures.ts";
import { askedOf, fitsAsked } from "../shared/clients/asked-of.ts";
import { type FoundCards, foundCards, hasLeads, mostFound } from "../shared/clients/find-clients.ts";
import type { SearchData } from "./data.ts";

/** Rows of one kind that fit what was asked. */
interface FoundRows<Row> {
  readonly isCut: boolean;
  readonly rows: readonly Row[];
}

/** Outsiders that fit, and how many of them the portal shows at all. */
export interface FoundOutsiders extends FoundRows<FoundUser> {
  readonly visible: number;
}

/** What fits the question, of every kind; null where it was not asked for or could not be read. */
export interface FoundRecords {
  readonly contacts: FoundCards | null;
  readonly companies: FoundCards | null;
  readonly leads: FoundCards | null;
  readonly deals: FoundRows<Deal> | null;
  readonly tasks: FoundRows<TaskCard> | null;
  readonly people: FoundRows<Person> | null;
  readonly guests: FoundOutsiders | null;
  readonly emailUsers: FoundOutsiders | null;
  /** Everywhere that was looked could be read. */
  readonly isWhole: boolean;
}

export function foundRecords(context: Context, answers: Answers): FoundRecords {
  const found = {
    contacts: foundCards(context, answers, "contact"),
    companies: foundCards(context, answers, "company"),
    leads: foundCards(context, answers, "lead"),
    deals: foundDeals(context, answers),
    tasks: foundTasks(context, answers),
    people: foundPeople(context, answers),
    guests: foundOutsiders(context, answers, "guests"),
    emailUsers: foundOutsiders(context, answers, "emailUsers"),
  };
  const isRead = (place: Place): boolean =>
    place === "outsiders" ? found.guests !== null && found.emailUsers !== null : found[place] !== null;
  return { ...found, isWhole: placesOf(context).every(isRead) };
}

type Place = SearchData["looked"][number];

/** Where a question is looked for. */
export function placesOf(context: Context): readonly Place[] {
  const asked = askedOf(context);
  const leads = hasLeads(context) ? (["leads"] as const) : [];
  if (asked.kind === "recent") return ["contacts"];
  if (asked.kind === "record" && asked.type === "deal") return ["deals"];
  if (asked.kind === "record" && asked.type === "lead") return leads;
  if (asked.kind === "record") return [asked.type === "contact" ? "contacts" : "companies"];
  if (asked.kind === "phone") return ["contacts", "companies", ...leads];
  if (asked.kind === "email") return ["contacts", "companies", ...leads, "people", "outsiders"];
  return ["contacts", "companies", ...leads, "deals", "tasks", "people", "outsiders"];
}

function foundDeals(context: Context, answers: Answers): FoundRows<Deal> | null {
  const rows = rowsOf<Deal>(answers, "deals");
  const asked = askedOf(context);
  const fits = ({ title, isTemplate, responsibleId }: Deal): boolean =>
    !isTemplate && (asked.kind === "record" || (isOwned(context.whose, responsibleId) && fitsAsked(title, asked)));
  return rows && { isCut: rows.length >= mostFound, rows: rows.filter(fits) };
}

function foundTasks(context: Context, answers: Answers): FoundRows<TaskCard> | null {
  const lists = [rowsOf<TaskCard>(answers, "tasks"), rowsInParts<TaskCard>(answers, "spelledTasks")];
  const asked = askedOf(context);
  const fits = ({ title, responsibleId }: TaskCard): boolean =>
    isOwned(context.whose, responsibleId) && fitsAsked(title, asked);
  if (lists.some((rows) => rows === null)) return null;
  const tasks = new Map(lists.flatMap((rows) => rows ?? []).map((task) => [task.id, task]));
  return {
    isCut: lists.some((rows) => (rows?.length ?? 0) >= mostFound),
    rows: [...tasks.values()].filter(fits).toSorted((left, right) => right.id - left.id),
  };
}

/** Those in service first; by words among all that the portal told, by mail as the portal finds them. */
function foundPeople(context: Context, answers: Answers): FoundRows<Person> | null {
  const asked = askedOf(context);
  const { people } = context.dictionaries;
  if (asked.kind === "email") {
    const rows = rowsOf<FoundUser>(answers, "people");
    return rows && { isCut: false, rows: rows.filter(({ userType }) => userType === "" || userType === "employee") };
  }
  if (!("words" in asked) || partFailures(context.dictionaries, ["people"]).length > 0) return null;
  const rows = [...people.values()].filter(({ name, position = "" }) => fitsAsked(`${name} ${position}`, asked));
  return { isCut: false, rows: rows.toSorted((a, b) => Number(b.isActive) - Number(a.isActive) || a.id - b.id) };
}

function foundOutsiders(context: Context, answers: Answers, key: "guests" | "emailUsers"): FoundOutsiders | null {
  const rows = rowsOf<FoundUser>(answers, key);
  const asked = askedOf(context);
  const fits = ({ name, email, position = "" }: FoundUser): boolean =>
    asked.kind === "email"
      ? asked.values.some((value) => value.toLowerCase() === email.toLowerCase())
      : fitsAsked(`${name} ${email} ${position}`, asked);
  return rows && { isCut: rows.length >= mostFound, visible: rows.length, rows: rows.filter(fits) };
}
