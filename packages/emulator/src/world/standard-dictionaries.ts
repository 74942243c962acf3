import type { CategoryRow, StatusRow } from "./types.ts";

export type Language = "ru" | "en";
type Words = Readonly<Record<Language, string>>;
export type StageSemantics = "process" | "success" | "failure" | "apology";

/** One entry of a directory (ENTITY_ID) before it becomes a row. `color` and `semantics` only for stages. */
export interface DirectoryEntry {
  readonly id: string;
  readonly name: string;
  readonly semantics?: StageSemantics;
  readonly color?: string;
  readonly isSystem?: boolean;
}

type Template = readonly [id: string, ru: string, en: string, semantics?: StageSemantics, color?: string];

const DEAL_STAGES: readonly Template[] = [
  ["NEW", "Новая", "New", "process", "#39A8EF"],
  ["PREPARATION", "Подготовка документов", "Document preparation", "process", "#2FC6F6"],
  ["PREPAYMENT_INVOICE", "Счёт на предоплату", "Prepayment invoice", "process", "#55D0E0"],
  ["EXECUTING", "В работе", "In progress", "process", "#47E4C2"],
  ["FINAL_INVOICE", "Финальный счёт", "Final invoice", "process", "#FFA900"],
  ["WON", "Сделка успешна", "Deal won", "success", "#7BD500"],
  ["LOSE", "Сделка провалена", "Deal lost", "failure", "#FF5752"],
  ["APOLOGY", "Анализ причины провала", "Analyse failure", "apology", "#FF5752"],
];

const LEAD_STATUSES: readonly Template[] = [
  ["NEW", "Не обработан", "Unassigned", "process", "#39A8EF"],
  ["IN_PROCESS", "В работе", "In progress", "process", "#2FC6F6"],
  ["PROCESSED", "Обработан", "Processed", "process", "#55D0E0"],
  ["CONVERTED", "Качественный лид", "Good lead", "success", "#7BD500"],
  ["JUNK", "Некачественный лид", "Junk lead", "failure", "#FF5752"],
];

const SOURCES: readonly Template[] = [
  ["CALL", "Звонок", "Call"],
  ["EMAIL", "Электронная почта", "E-mail"],
  ["WEB", "Веб-сайт", "Website"],
  ["ADVERTISING", "Реклама", "Advertising"],
  ["PARTNER", "Существующий клиент", "Existing client"],
  ["RECOMMENDATION", "По рекомендации", "Recommendation"],
  ["TRADE_SHOW", "Выставка", "Trade show"],
  ["WEBFORM", "CRM-форма", "CRM form"],
  ["CALLBACK", "Обратный звонок", "Callback"],
  ["OTHER", "Другое", "Other"],
];

const DEAL_TYPES: readonly Template[] = [
  ["SALE", "Продажа", "Sales"],
  ["COMPLEX", "Комплексная продажа", "Integrated sales"],
  ["GOODS", "Продажа товара", "Sale of goods"],
  ["SERVICES", "Услуги", "Services"],
  ["SERVICE", "Сервисное обслуживание", "Support"],
];

const DEFAULT_PIPELINE: Words = { ru: "Общая", en: "General" };

/** The directories that every portal has, named in one language. */
export function standardDirectories(language: Language): Map<string, readonly DirectoryEntry[]> {
  return new Map([
    ["DEAL_STAGE", standardDealStages(0, language)],
    ["STATUS", entries(LEAD_STATUSES, language)],
    ["SOURCE", entries(SOURCES, language)],
    ["DEAL_TYPE", entries(DEAL_TYPES, language)],
  ]);
}

/** Standard stages of a pipeline; outside of pipeline 0 their ids carry the prefix C<category>: . */
export function standardDealStages(categoryId: number, language: Language): DirectoryEntry[] {
  return entries(DEAL_STAGES, language).map((entry) => ({ ...entry, id: stageId(categoryId, entry.id) }));
}

export function defaultCategory(language: Language): CategoryRow {
  return { id: 0, name: DEFAULT_PIPELINE[language], sort: 100, entityTypeId: 2, isDefault: "Y" };
}

/** ENTITY_ID of the stages of a deal pipeline. */
export function stageDirectory(categoryId: number): string {
  return categoryId === 0 ? "DEAL_STAGE" : `DEAL_STAGE_${categoryId}`;
}

export function stageId(categoryId: number, id: string): string {
  return categoryId === 0 ? id : `C${categoryId}:${id}`;
}

/** Directories whose entries have semantics and a colour. */
export function isStageDirectory(entityId: string): boolean {
  return entityId === "STATUS" || /^DEAL_STAGE(_\d+)?$/.test(entityId);
}

/** Semantics of a stage that no dictionary knows, from the id alone: "C3:LOSE" failed, "UC_X1" goes on. */
export function semanticsOfId(id: string): StageSemantics {
  const bare = id.replace(/^C\d+:/, "");
  if (bare === "WON" || bare === "CONVERTED") return "success";
  if (bare === "LOSE" || bare === "JUNK") return "failure";
  return bare === "APOLOGY" ? "apology" : "process";
}

/** SEMANTICS of crm.status.list: null, S or F. */
export function semanticsLetter(semantics: StageSemantics): "S" | "F" | null {
  if (semantics === "process") return null;
  return semantics === "success" ? "S" : "F";
}

/** Rows of one directory as crm.status.list answers them; `nextId` numbers them. */
export function directoryRows(entityId: string, list: readonly DirectoryEntry[], nextId: () => number): StatusRow[] {
  const category = /^DEAL_STAGE_(\d+)$/.exec(entityId)?.[1] ?? null;
  return list.map((entry, index) => ({
    ID: String(nextId()),
    ENTITY_ID: entityId,
    STATUS_ID: entry.id,
    NAME: entry.name,
    NAME_INIT: entry.isSystem === false ? "" : entry.name,
    SORT: String((index + 1) * 10),
    SYSTEM: entry.isSystem === false ? "N" : "Y",
    CATEGORY_ID: category,
    COLOR: entry.color ?? null,
    SEMANTICS: entry.semantics ? semanticsLetter(entry.semantics) : null,
    ...(entry.semantics && { EXTRA: { SEMANTICS: entry.semantics, COLOR: entry.color ?? "#ACE9FB" } }),
  }));
}

function entries(templates: readonly Template[], language: Language): DirectoryEntry[] {
  return templates.map(([id, ru, en, semantics, color]) => ({
    id,
    name: language === "ru" ? ru : en,
    ...(semantics && { semantics }),
    ...(color && { color }),
  }));
}
