import type { MethodDetails } from "../details/method-details.ts";
import type { Text } from "../text.ts";
import { collectionPaths } from "./collection-paths.ts";
import type { FlatValue } from "./flatten-params.ts";

/** Values that change what a method does. */
export interface Trigger {
  readonly reason: Text;
  /** Makes the call destructive; otherwise it is only told. */
  readonly raises: boolean;
  readonly isMet: (values: readonly FlatValue[]) => boolean;
  /** Whether the reason says which values do it. */
  readonly isKnown: boolean;
}

const text: Readonly<Record<string, Text>> = {
  message: { ru: "Пустой текст удаляет сообщение.", en: "An empty text deletes the message." },
  tag: {
    ru: "Метка TAG удаляет прежние уведомления с той же меткой.",
    en: "The TAG deletes earlier notifications that carry it.",
  },
  bot: {
    ru: "Смена способа доставки или адреса удаляет прежние подписки бота.",
    en: "Another way of delivery or address deletes the bot's subscriptions.",
  },
  page: { ru: "Без страницы (lid) привязка удаляется.", en: "Without a page (lid) the link is removed." },
  mail: {
    ru: "Письма уходят в корзину, если action — не move и не spam.",
    en: "The messages go to the trash unless action is move or spam.",
  },
  site: { ru: "С пометкой DELETED страница уходит в корзину.", en: "Marked DELETED, the page goes to the trash." },
  option: {
    ru: "Варианты списка с пометкой DEL удаляются.",
    en: "Options of the list that are marked DEL are deleted.",
  },
  contact: {
    ru: "Телефоны, адреса или ссылки с пометкой DELETE удаляются.",
    en: "Phones, addresses or links marked DELETE are removed.",
  },
  emptied: { ru: "Пустой список стирает всё, что в нём было.", en: "An empty list removes everything that was in it." },
  always: { ru: "Некоторые значения удаляют данные.", en: "Some values delete data." },
};

/**
 * Reviewed against the pages of the methods; names in lower case. Of DELETED, DEL and del only the names are documented: what
 * is not clearly a "no" counts. DELETE takes one phone or e-mail out of a record, which stays: told, not raised.
 */
const reviewed: readonly (Omit<Trigger, "reason" | "isKnown"> & {
  readonly methods: RegExp;
  readonly reason: keyof typeof text;
})[] = [
  { methods: /^(?:im|imbot)\.message\.update$/, reason: "message", raises: true, isMet: some(/^message$/, isBlank) },
  {
    methods: /^im\.notify(?:\.personal\.add|\.system\.add)?$/,
    reason: "tag",
    raises: true,
    isMet: some(/^tag\b/, isOn),
  },
  {
    methods: /^imbot\.v2\.bot\.update$/,
    reason: "bot",
    raises: true,
    isMet: some(/^fields\.(?:eventmode|webhookurl)\b/, () => true),
  },
  {
    methods: /^landing\.syspage\.set$/,
    reason: "page",
    raises: true,
    isMet: unless(/^lid\b/, (value) => typeof value !== "object" && isOn(value)),
  },
  {
    methods: /^mail\.message\.movetofolder$/,
    reason: "mail",
    raises: true,
    isMet: unless(/^action\b/, (value) => value === "move" || value === "spam"),
  },
  { methods: /^landing\.landing\.update$/, reason: "site", raises: true, isMet: some(/^fields\.deleted\b/, isOn) },
  {
    methods: /^crm\.\w+\.userfield\.update$/,
    reason: "option",
    raises: true,
    isMet: some(/^(?:fields\.)?list\..*\bdel\b/, isOn),
  },
  {
    methods: /^userfieldconfig\.update$/,
    reason: "option",
    raises: true,
    isMet: some(/^field\.enum\..*\bdel\b/, isOn),
  },
  {
    methods: /^crm\.(?:contact|company|lead|item)\.update$/,
    reason: "contact",
    raises: false,
    isMet: some(/^fields\..+\.delete\b/, isOn),
  },
];

/** What the facts say of a method. */
type Hazards = Pick<MethodDetails, "flags" | "params">;

/** What to look for in the values of a method. A method that can delete and is not in the table always counts as one that does. */
export function triggersOf(method: string, { flags, params }: Hazards): readonly Trigger[] {
  const name = method.toLowerCase();
  const own = reviewed
    .filter(({ methods }) => methods.test(name))
    .map((row) => ({ ...row, reason: textOf(row.reason), isKnown: true }));
  const canDelete = flags.includes("can-delete") || flags.includes("can-trash");
  const isReviewed = own.some(({ raises }) => raises);
  return [
    ...own,
    ...(canDelete && !isReviewed
      ? [{ reason: textOf("always"), raises: true, isMet: () => true, isKnown: false }]
      : []),
    ...(flags.includes("replaces-field")
      ? [{ reason: textOf("emptied"), raises: true, isMet: emptied(collectionPaths(params ?? [])), isKnown: true }]
      : []),
  ];
}

function textOf(key: keyof typeof text): Text {
  return text[key] ?? { ru: key, en: key };
}

function some(path: RegExp, isMet: (value: unknown) => boolean): Trigger["isMet"] {
  return (values) => values.some((value) => path.test(value.path) && isMet(value.value));
}

/** Met unless the value is given, and given well wherever it is. */
function unless(path: RegExp, isWell: (value: unknown) => boolean): Trigger["isMet"] {
  return (values) => {
    const given = values.filter((value) => path.test(value.path));
    return given.length === 0 || !given.every(({ value }) => isWell(value));
  };
}

/** What PHP takes for empty. */
function isBlank(value: unknown): boolean {
  return typeof value === "object" || !isOn(value);
}

/** What is not clearly a "no" counts as "yes". */
function isOn(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return true;
  return !["", "n", "0", "false", "null", "undefined"].includes(String(value).trim().toLowerCase());
}

/**
 * Met by an empty list or object anywhere, and by a collection of nothing but blanks: PHP makes an empty list of `""`, and
 * `[""]` holds no entry that could be kept.
 */
function emptied(collections: readonly RegExp[]): Trigger["isMet"] {
  return (values) =>
    values.some(({ path, value }) => path !== "" && isContainer(value)) ||
    collections.some((path) => isBlankBelow(values, path));
}

/** `propertyN` stands for many: each is looked at by itself. */
function isBlankBelow(values: readonly FlatValue[], collection: RegExp): boolean {
  const isBlankAt = new Map<string, boolean>();
  for (const { path, value } of values) {
    const place = collection.exec(path)?.[1];
    if (place !== undefined) isBlankAt.set(place, isBlankAt.get(place) !== false && isNothing(value));
  }
  return [...isBlankAt.values()].includes(true);
}

function isContainer(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isNothing(value: unknown): boolean {
  return value === null || value === false || (typeof value === "string" && value.trim() === "");
}
