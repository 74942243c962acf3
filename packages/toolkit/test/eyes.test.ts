import { type Emulator, startEmulator } from "@b24kit/emulator";
import { eyesNotice } from "@b24kit/report";
import { scenarios, takes } from "@b24kit/scenarios";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import {
  findScenario,
  type Language,
  type OpenedPortal,
  openPortal,
  type Report,
  type ReportParameters,
} from "../src/index.ts";
import { unlimited } from "./unlimited.ts";
import { memoryCache } from "./worlds/memory-cache.ts";

/** Whose eyes a report was read with: the portal hides what the key's user may not see, and says nothing. */
const now = "2026-11-25T10:20:00+03:00";
const world = sharedWorld({ seed: "ru", now, deals: 40, fixedClock: true });
const employee = { ...world, portal: { ...world.portal, administrators: [] } };
const languages: readonly Language[] = ["ru", "en"];

const other = Number(world.users.find(({ ID, ACTIVE }) => ACTIVE && ID !== "1")!.ID);

/** Every way to say whose; without a word it is what the report is for. */
const whose = [
  undefined,
  { kind: "mine" },
  { kind: "user", id: other },
  { kind: "department", id: 5 },
  { kind: "all" },
];

/** A portal, and the same seen by somebody who is no administrator. */
const opened: { emulator: Emulator; portal: OpenedPortal }[] = [];
beforeAll(async () => {
  for (const asked of [world, employee]) {
    const emulator = await startEmulator({ world: asked });
    const { webhook } = emulator;
    const portal = openPortal({ webhook, now: () => Date.parse(now), cache: memoryCache(), ...unlimited });
    opened.push({ emulator, portal });
  }
});
afterAll(async () => {
  for (const { emulator, portal } of opened) {
    await portal.close();
    await emulator.close();
  }
});

async function eyesOf(who: "administrator" | "employee", id: string, parameters: ReportParameters) {
  const { portal } = opened[who === "administrator" ? 0 : 1]!;
  const reports: Report[] = [];
  for (const lang of languages) reports.push(await portal.report(id, parameters, { lang }));
  return reports;
}

const told = (reports: readonly Report[]) =>
  reports.map(({ notices }) => notices.filter(({ kind }) => kind === "eyes"));

const cases = scenarios.flatMap(({ id }) => whose.map((one) => ({ id, one, name: one?.kind ?? "without a word" })));

/** A report about everybody, or about somebody else. */
function isAboutOthers(id: string, kind: string | undefined): boolean {
  const scenario = findScenario(id)!;
  return scenario.alwaysTellsEyes === true || (kind ?? takes(scenario).whose) !== "mine";
}

test("team, pipeline and forecast are about others by their nature", () => {
  expect(["team", "pipeline", "forecast"].filter((id) => !isAboutOthers(id, undefined))).toEqual([]);
});

test.each(cases)("$id, $name: an employee's key is told where it is about others", async ({ id, one }) => {
  const parameters = one === undefined ? {} : { whose: one };
  const reports = await eyesOf("employee", id, parameters);
  const { name } = reports[0]!.eyes;
  const expected = languages.map((lang) => (isAboutOthers(id, one?.kind) ? [eyesNotice(name, lang)] : []));
  expect(told(reports)).toEqual(expected);
  expect(reports.map(({ eyes }) => eyes)).toEqual(languages.map(() => ({ userId: 1, name, isAdministrator: false })));
});

test.each(scenarios.map(({ id }) => id))("%s: no notice for an administrator", async (id) => {
  const reports = await eyesOf("administrator", id, { whose: { kind: "all" } });
  expect(told(reports)).toEqual(languages.map(() => []));
  expect(reports[0]!.eyes.isAdministrator).toBe(true);
});
