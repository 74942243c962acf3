import type { DateFormat } from "../types.ts";
import type { Country } from "../holidays.ts";
import type { Language, StageSemantics } from "../standard-dictionaries.ts";

/** Everything that a seeded world says in words, in one language. Counts and relations are the same in all languages. */
export interface Content {
  readonly language: Language;
  /** First part of LICENSE. */
  readonly region: string;
  readonly serverZone: string;
  readonly dateFormat: DateFormat;
  readonly country: Country;
  readonly company: CompanyWords;
  readonly people: PeopleWords;
  readonly crm: CrmWords;
  readonly office: OfficeWords;
}

/** The emulated company itself. */
export interface CompanyWords {
  /** In the order of the team table: full name, position; the last one was dismissed. */
  readonly team: readonly TeamName[];
  /** In the order of the department table. */
  readonly departments: readonly string[];
  /** Zones of the colleagues who work elsewhere. */
  readonly eastZone: string;
  readonly farZone: string;
  readonly mailDomain: string;
}

export interface TeamName {
  readonly first: string;
  readonly second: string;
  readonly last: string;
  readonly gender: "M" | "F";
  readonly position: string;
}

/** Customers: people and companies. */
export interface PeopleWords {
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly surnames: readonly string[];
  /** Feminine form of a surname. */
  readonly feminine: (surname: string) => string;
  /** Patronymic ("" where there are none) made from a father's name. */
  readonly patronymic: (father: string, gender: "M" | "F") => string;
  readonly posts: readonly string[];
  readonly companyName: (first: string, second: string, form: string) => string;
  readonly companyForms: readonly string[];
  readonly companyFirst: readonly string[];
  readonly companySecond: readonly string[];
  readonly cities: readonly string[];
  /** Phone numbers from ranges that reach nobody. */
  readonly phone: (index: number) => string;
  readonly mailDomain: string;
}

interface PipelineWords {
  readonly id: number;
  readonly name: string;
  readonly stages: readonly StageWords[];
  /** "{company}" stands for the customer, "{n}" for a number. */
  readonly titles: readonly string[];
}

/** Bare id (the category prefix is added), days that half of the deals stay, share that is lost from here. */
interface StageWords {
  readonly id: string;
  readonly name: string;
  readonly semantics: StageSemantics;
  readonly color: string;
  readonly days?: number;
  readonly loss?: number;
}

interface CurrencyWords {
  readonly code: string;
  readonly units: string;
  readonly rate: string;
  readonly name: string;
  readonly format: string;
}

export interface CrmWords {
  readonly pipelines: readonly PipelineWords[];
  /** The first one is the base. */
  readonly currencies: readonly CurrencyWords[];
  /** What a rouble of the amounts in the generator is in the base currency. */
  readonly moneyScale: number;
  readonly leadTopics: readonly string[];
  /** By SOURCE_ID, with "{topic}"; `leadTitle` for the others. */
  readonly leadTitles: Readonly<Record<string, string>>;
  readonly leadTitle: string;
  readonly template: string;
  readonly calls: readonly string[];
  readonly mails: readonly string[];
  readonly meetings: readonly string[];
  readonly todos: readonly string[];
  /** Subject of the activity that comes with a lead, by SOURCE_ID. */
  readonly channels: Readonly<Record<string, string>>;
}

export interface OfficeWords {
  readonly tasks: readonly string[];
  /** With "{company}": tasks that belong to a deal. */
  readonly dealTasks: readonly string[];
  readonly directorTasks: readonly string[];
  readonly delegated: readonly string[];
  readonly decisions: readonly string[];
  readonly meetings: readonly string[];
  readonly clientMeetings: readonly string[];
  readonly rooms: readonly string[];
  readonly day: DayWords;
}

/** Names of the planned events. */
interface DayWords {
  readonly weekly: string;
  readonly salesDaily: string;
  readonly shipping: string;
  readonly monthly: string;
  readonly monthEnd: string;
  readonly anniversary: string;
  readonly pipelineReview: string;
  readonly budget: string;
  readonly negotiation: string;
  readonly interview: string;
  readonly warranty: string;
  readonly declined: string;
  readonly farCall: string;
  readonly reminder: string;
  readonly webinar: string;
  readonly trip: string;
  readonly exhibition: string;
  readonly vacation: string;
  readonly sickLeave: string;
  readonly personal: string;
}
