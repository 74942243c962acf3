import {
  directoryRows,
  semanticsLetter,
  standardDirectories,
  stageDirectory,
  stageId,
} from "../standard-dictionaries.ts";
import type { CategoryRow, CurrencyRow, StatusRow } from "../types.ts";
import type { Setting } from "./setting.ts";

export function createCategories(setting: Setting): CategoryRow[] {
  return setting.content.crm.pipelines.map(({ id, name }, index) => ({
    id,
    name,
    sort: (index + 1) * 100,
    entityTypeId: 2,
    isDefault: id === 0 ? "Y" : "N",
    ...(id !== 0 && { originId: "", originatorId: "" }),
  }));
}

export function createStatuses(setting: Setting): StatusRow[] {
  let id = 100;
  const nextId = () => (id += 2);
  const standard = [...standardDirectories(setting.content.language)].filter(([name]) => name !== "DEAL_STAGE");
  return [
    ...standard.flatMap(([name, list]) => directoryRows(name, list, nextId)),
    ...setting.content.crm.pipelines.flatMap((pipeline) => {
      const stages = pipeline.stages.map((stage) => ({
        ...stage,
        id: stageId(pipeline.id, stage.id),
        isSystem: !stage.id.startsWith("UC_"),
      }));
      return directoryRows(stageDirectory(pipeline.id), stages, nextId);
    }),
  ];
}

export function createCurrencies(setting: Setting): CurrencyRow[] {
  const { crm, language } = setting.content;
  return crm.currencies.map(({ code, units, rate, name, format }, index) => ({
    CURRENCY: code,
    AMOUNT_CNT: units,
    AMOUNT: rate,
    SORT: String((index + 1) * 100),
    BASE: index === 0 ? "Y" : "N",
    FULL_NAME: name,
    LID: language,
    FORMAT_STRING: format,
    DEC_POINT: language === "ru" ? "," : ".",
    THOUSANDS_SEP: language === "ru" ? "&nbsp;" : ",",
    DECIMALS: "2",
    DATE_UPDATE: setting.clock.iso(setting.clock.at(setting.lastWorkingDay, 545)),
  }));
}

/** A stage on the way of a record: full id, letter of its meaning, usual stay in days, share lost from here. */
export interface PathStage {
  readonly id: string;
  readonly semantics: "P" | "S" | "F";
  readonly days: number;
  readonly loss: number;
}

/** The ways through a pipeline. */
export interface Path {
  readonly open: readonly PathStage[];
  readonly won: PathStage;
  readonly lost: readonly PathStage[];
}

export function dealPath(setting: Setting, categoryId: number): Path {
  const pipeline = setting.content.crm.pipelines.find(({ id }) => id === categoryId);
  const stages = (pipeline?.stages ?? []).map(({ id, semantics, days = 0, loss = 0 }) => ({
    id: stageId(categoryId, id),
    semantics: semanticsLetter(semantics) ?? ("P" as const),
    days,
    loss,
  }));
  return splitPath(stages);
}

export const LEAD_PATH: Path = splitPath([
  { id: "NEW", semantics: "P", days: 0.5, loss: 0.16 },
  { id: "IN_PROCESS", semantics: "P", days: 5, loss: 0.22 },
  { id: "PROCESSED", semantics: "P", days: 6, loss: 0.12 },
  { id: "CONVERTED", semantics: "S", days: 0, loss: 0 },
  { id: "JUNK", semantics: "F", days: 0, loss: 0 },
]);

function splitPath(stages: readonly PathStage[]): Path {
  const won = stages.find(({ semantics }) => semantics === "S");
  if (!won) throw new RangeError("a pipeline needs a won stage");
  return {
    open: stages.filter(({ semantics }) => semantics === "P"),
    won,
    lost: stages.filter(({ semantics }) => semantics === "F"),
  };
}
