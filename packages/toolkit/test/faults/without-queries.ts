import { unreadableNotice, type UnreadableReason } from "@b24kit/report";
import { findScenario, type View } from "@b24kit/scenarios";
import { expect } from "vitest";
import type { Language, Report } from "../../src/index.ts";
import type { FaultyPortal, Question } from "./ask-faulty.ts";
import { clientQuestions } from "./client-questions.ts";
import type { StrikeKind } from "./faulty-proxy.ts";
import { type LostData, lostData } from "./lost-data.ts";
import { kindOf, type RecordedQuery } from "./recorded-queries.ts";

/** Why a query cannot be read, and in which language the report tells of it. */
export interface Cause {
  readonly kind: StrikeKind;
  readonly reason: UnreadableReason;
  readonly lang: Language;
  readonly message: string | undefined;
}

/** All of them; what is lost is the same. */
export const causes: readonly Cause[] = [
  { kind: "refused", reason: "access-denied", lang: "ru", message: "Access denied!" },
  { kind: "scope", reason: "missing-scope", lang: "en", message: undefined },
  { kind: "cut", reason: "timeout", lang: "ru", message: undefined },
];

/** What may have another value without being null: lists and counts of what was read. */
const countsWhatWasRead =
  /^(quality\.\w+|unreadCalendars|((days|next)\[\]\.)?timeline|managers|moves\.transitions\b.*|askedActivities|workdays\.(read|open|paused))$/;

/** Questions that ask the portal for different things. */
function questionsOf(id: string): readonly Omit<Question, "lang">[] {
  const queries = clientQuestions[id];
  if (queries !== undefined)
    return [{ id, parameters: {} }, ...queries.map((query) => ({ id, parameters: { query } }))];
  const day = id === "day-results" ? { date: "yesterday" } : {};
  return [day, { ...day, whose: { kind: "department", id: 5 } }].map((parameters) => ({ id, parameters }));
}

/** The notices of a report about what could not be read. */
const unread = ({ notices }: Report) => notices.filter(({ kind }) => kind === "unreadable");

interface Case {
  readonly question: Omit<Question, "lang">;
  readonly query: RecordedQuery;
  /** Also fails: what is asked only instead of another query. */
  readonly instead?: RecordedQuery;
  readonly isSubstituted: boolean;
}

async function casesOf(portal: FaultyPortal, id: string, view: View): Promise<readonly Case[]> {
  const cases = new Map<string, Case>();
  const add = (name: string, made: Case): unknown => cases.has(name) || cases.set(name, made);
  for (const question of questionsOf(id)) {
    for (const query of await portal.queriesOf({ ...question, lang: "en" })) {
      const substitute = view.substitutes[query.key];
      add(kindOf(query.key), { question, query, isSubstituted: substitute !== undefined });
      if (substitute === undefined) continue;
      const strike = { commands: [query.command], kind: "refused" } as const;
      const others = await portal.queriesOf({ ...question, lang: "en" }, strike);
      const other = others.find(({ key }) => key === substitute);
      if (other) add(substitute, { question, query: other, instead: query, isSubstituted: false });
    }
  }
  return [...cases.values()];
}

const brokenOf = ({ query, instead }: Case): readonly RecordedQuery[] => (instead ? [instead, query] : [query]);

/** The notices that a failure asks for: of queries that the same thing would mend a single one. */
function noticesOf(made: Case, view: View, { lang, reason, message }: Cause): readonly Report["notices"][number][] {
  if (made.isSubstituted) return [];
  const alike = reason === "missing-scope" ? Map.groupBy(brokenOf(made), ({ scope }) => scope).keys() : [undefined];
  const sectionTitle = view.sections[view.sectionOf(made.query.key)]?.[lang] ?? "no title";
  return [...alike].map((scope) => unreadableNotice({ sectionTitle, reason, scope, message }, lang));
}

function line(id: string, { query, isSubstituted }: Case, section: string, { unknown, changed }: LostData): string {
  const told = isSubstituted ? "read in another way" : `${section}: ${unknown.join(", ") || "nothing"} unknown`;
  return `${id} ${kindOf(query.key)}: ${told}${changed.length === 0 ? "" : `; other ${changed.join(", ")}`}\n`;
}

/** What a report says without a query, as far as it is expected to say the same for every query. */
function outcome(whole: Report, part: Report) {
  const { unknown, changed } = lostData(whole.data, part.data);
  return {
    notices: unread(part),
    isComplete: part.complete,
    unmeant: changed.filter((path) => !countsWhatWasRead.test(path)),
    lost: { unknown, changed },
  };
}

async function tryWithout(portal: FaultyPortal, made: Case, view: View, cause: Cause) {
  const { question, isSubstituted } = made;
  const { kind, lang } = cause;
  const strike = { kind, commands: brokenOf(made).map(({ command }) => command) };
  const whole = await portal.askOnce({ ...question, lang });
  const { lost, ...found } = outcome(whole, await portal.ask({ ...question, lang }, strike));
  const expected = { notices: noticesOf(made, view, cause), isComplete: isSubstituted, unmeant: [] };
  return { about: `${kindOf(made.query.key)} ${kind}`, lost, found, expected };
}

/**
 * Makes a report without each of its queries by itself, by the causes for the query in this place: the rest is as it was, and
 * one notice says what to do. Tells a line about each query.
 */
export async function toldWithout(
  portal: FaultyPortal,
  id: string,
  causesOf: (place: number) => readonly Cause[],
): Promise<string> {
  const { needs, recipe } = findScenario(id)!;
  const view: View = await (await recipe()).view();
  const scopes = new Set(needs.map(({ scope }) => scope));
  let told = "";
  for (const [place, made] of (await casesOf(portal, id, view)).entries()) {
    const tries: Awaited<ReturnType<typeof tryWithout>>[] = [];
    for (const cause of causesOf(place)) tries.push(await tryWithout(portal, made, view, cause));
    expect(tries.map(({ about, found }) => ({ about, ...found }))).toEqual(
      tries.map(({ about, expected }) => ({ about, ...expected })),
    );
    // Whatever the cause, the same is lost.
    expect(tries.map(({ lost }) => lost)).toEqual(tries.map(() => tries[0]!.lost));
    // A key with what the report says it needs has all that is not only asked in the place of something else.
    expect(made.instead !== undefined || scopes.has(made.query.scope)).toBe(true);
    told += line(id, made, view.sectionOf(made.query.key), tries[0]!.lost);
  }
  return told;
}

/** What a report tells when one of its queries, by its place, never comes back; and what it should tell. */
export async function toldWhileHanging(portal: FaultyPortal, id: string, place: number) {
  const view: View = await (await findScenario(id)!.recipe()).view();
  const question = { id, parameters: {}, lang: "en" } as const;
  const queries = (await portal.queriesOf(question)).filter(({ key }) => view.substitutes[key] === undefined);
  const query = queries[place % queries.length]!;
  const part = await portal.ask(question, { kind: "hang", commands: [query.command] });
  const sectionTitle = view.sections[view.sectionOf(query.key)]!.en;
  return { id, found: unread(part), expected: [unreadableNotice({ sectionTitle, reason: "timeout" }, "en")] };
}
