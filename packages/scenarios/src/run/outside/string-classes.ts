/**
 * What a string of `data` is. `time`, `word`, `currency` and `stage` may leave the company, the first three only in their own
 * shape; `client` is who buys, `detail` what tells who that is; any other depends on the fields that are allowed. What stands in no table here is replaced.
 */
export type StringClass =
  | "time"
  | "word"
  | "currency"
  | "stage"
  | "amount"
  | "link"
  | "title"
  | "place"
  | "source"
  | "person"
  | "client"
  | "detail"
  | "whose";

/** Records that describe a client, wherever a report tells of one. */
const cards = ["items", "card", "contact", "company", "lead", "clients"];
const ofCards = (...names: readonly string[]): string =>
  cards.flatMap((card) => names.map((name) => `${card}.${name}`)).join(" ");

/** Names that mean the same wherever they stand. */
const byKey: Readonly<Partial<Record<StringClass, string>>> = {
  time: `at closedAt created createdAt date deadline finishedAt first firstTouchAt from last month oldestDeadline plannedBefore plannedClose
    since stageEnteredAt startedAt takenAt to until weekAgoDate weekEnds`,
  currency: "currenciesWithoutRate currency unknownCurrencies withoutRate",
  amount: "amount",
  link: "link",
  title: "subject title",
};

/** What depends on the record that it stands in: "record.key", of the report itself ".key". */
const byPlace: Readonly<Partial<Record<StringClass, string>>> = {
  word: `.mode attention.limitSource attention.reasons items.attendance items.limitSource items.result items.status leads.mode
    .looked .otherLinks .outcome ${ofCards("type")} asked.kind deal.limitSource items.direction items.kind
    linkedDeals.limitSource participants.answer suggestions.type limits.limitSource newSince.kind stages.limitSource timeline.kind top.limitSource whose.kind workday.state`,
  stage: `attention.stage ${ofCards("status").replace("items.status ", "")} deal.pipeline deal.stage linkedDeals.pipeline linkedDeals.stage from.id from.name items.pipeline items.stage limits.pipeline limits.stage limits.stageId pipeline.name
    pipelines.name quality.unknownStages stages.id stages.name to.id to.name top.pipeline top.stage`,
  place: "items.place meeting.place",
  source: "bySource.name bySource.sourceId items.source quality.unknownSources",
  person: `absent.name birthdays.name byPerson.name creator.name host.name members.name people.name person.name responsible.name`,
  client: `${ofCards("name", "companyTitle")} suggestions.name`,
  detail: `.text asked.text asked.values ${ofCards("position", "phones", "emails")} items.departments suggestions.words`,
  whose: "whose.name",
};

const keyClasses = classesOf(byKey);
const placeClasses = classesOf(byPlace);

/** What the string of this name in this record is; undefined for one that nobody has classified. */
export function stringClass(record: string, key: string): StringClass | undefined {
  return placeClasses.get(`${record}.${key}`) ?? keyClasses.get(key);
}

function classesOf(table: Readonly<Partial<Record<StringClass, string>>>): ReadonlyMap<string, StringClass> {
  const classes = Object.entries(table) as (readonly [StringClass, string])[];
  return new Map(classes.flatMap(([found, names]) => names.split(/\s+/).map((name) => [name, found] as const)));
}
