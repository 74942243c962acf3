import type { Temporal } from "temporal-polyfill";
import { parseWorkCalendar } from "../calendar/work-calendar-adapter.ts";
import { definedEntries } from "../conditions.ts";
import { LEARNING_DAYS } from "../crm/stage-limits.ts";
import { stageEntries } from "../crm/stage-move-queries.ts";
import type { Currency, Pipeline, ReadFailure, StageLimit, WorkCalendar } from "../model/dictionaries.ts";
import type { Department, Person } from "../model/types.ts";
import { departments } from "../people/department-queries.ts";
import { peopleWhere } from "../people/user-queries.ts";
import type { ReadOutcome, ReadOutcomes } from "../query.ts";
import { singleQuery } from "../single-query.ts";
import { parseApp, parseCrmMode, parseScopes } from "./app-adapter.ts";
import { currencyQuery } from "./currency-adapter.ts";
import { parseCurrentUser, parseProfile, parseServerTime } from "./identity-adapter.ts";
import { pipelineQuery } from "./pipeline-adapter.ts";
import { statusQuery, type Status } from "./status-adapter.ts";

/** The parts of the dictionaries that may fail one by one, as plain JSON. The names are the keys of `failures`. */
export interface Parts {
  readonly people?: readonly Person[];
  readonly departments?: readonly Department[];
  readonly pipelines?: readonly Pipeline[];
  readonly stages?: readonly Status[];
  readonly currencies?: readonly Currency[];
  readonly crmMode?: "classic" | "simple";
  readonly workCalendar?: WorkCalendar;
  readonly stageLimits?: readonly (readonly [stageId: string, limit: StageLimit])[];
}

export type PartName = keyof Parts;

export const PART_NAMES = [
  "people",
  "departments",
  "pipelines",
  "stages",
  "currencies",
  "crmMode",
  "workCalendar",
  "stageLimits",
] as const satisfies readonly PartName[];

/** Why a part could not be read. */
export interface PartFailure extends ReadFailure {
  readonly key: PartName;
}

/** One query for each part; that of the stage limits reads the history from which they are learned. */
export function partQueries(now: Temporal.Instant) {
  return {
    people: peopleWhere(),
    departments: departments(),
    pipelines: pipelineQuery(),
    stages: statusQuery(),
    currencies: currencyQuery(),
    crmMode: singleQuery("crm.settings.mode.get", "crm", parseCrmMode),
    workCalendar: singleQuery("calendar.settings.get", "calendar", parseWorkCalendar),
    stageLimits: stageEntries({ entity: "deal", from: learningStart(now) }),
  };
}

/** Queries about the key and the portal; none of them is missed when it fails, another one stands in. */
export function identityQueries() {
  return {
    profile: singleQuery("profile", "", parseProfile),
    currentUser: singleQuery("user.current", "user", parseCurrentUser),
    serverTime: singleQuery("server.time", "", parseServerTime),
    scopes: singleQuery("scope", "", parseScopes),
    app: singleQuery("app.info", "", parseApp),
  };
}

export type PartOutcomes = Partial<ReadOutcomes<ReturnType<typeof partQueries>>>;
export type IdentityOutcomes = ReadOutcomes<ReturnType<typeof identityQueries>>;

export function learningStart(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: LEARNING_DAYS * 24 });
}

/** The parts that were read, and why the others were not. The stage limits are learned elsewhere. */
export function partsOf(outcomes: PartOutcomes): { readonly parts: Parts; readonly failures: readonly PartFailure[] } {
  const { people, departments, pipelines, stages, currencies, crmMode, workCalendar } = outcomes;
  const parts = {
    people: rowsIn(people),
    departments: rowsIn(departments),
    pipelines: rowsIn(pipelines),
    stages: rowsIn(stages),
    currencies: rowsIn(currencies),
    crmMode: rowsIn(crmMode)?.[0],
    workCalendar: rowsIn(workCalendar)?.[0],
  };
  return {
    parts: definedEntries(parts),
    failures: PART_NAMES.flatMap((key) => {
      const outcome = outcomes[key];
      return outcome === undefined || outcome.ok ? [] : [{ ...outcome.failure, key }];
    }),
  };
}

function rowsIn<Row>(outcome: ReadOutcome<Row> | undefined): readonly Row[] | undefined {
  return outcome?.ok === true ? outcome.rows : undefined;
}
