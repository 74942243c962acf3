import { checkParams, isInPack, packMethods, packs } from "@b24kit/catalog";
import type { Command, Link } from "@b24kit/client";
import { startEmulator } from "@b24kit/emulator";
import { findScenario, scenarios } from "@b24kit/scenarios";
import { beforeAll, describe, expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { openPortal } from "../src/index.ts";
import { unlimited } from "./unlimited.ts";

const now = "2026-11-23T10:20:00+03:00";
const company = sharedWorld({ seed: "ru", now, fixedClock: true });

/** A plan for every open deal at once: the list of activities does not tell that, so that they are asked about one by one. */
const plan = {
  ...company.activities[0]!,
  ID: "999999",
  COMPLETED: "N",
  DEADLINE: "2026-12-01T10:00:00+03:00",
  IS_INCOMING_CHANNEL: "N",
  BINDINGS: company.deals
    .filter((deal) => deal["STAGE_SEMANTIC_ID"] === "P")
    .map(({ ID }) => ({ OWNER_TYPE_ID: "2", OWNER_ID: ID })),
};

/** Somebody belongs to no department: the messenger, which is asked by departments, does not tell whether they are away. */
const users = company.users.map((user, index) => (index === 1 ? { ...user, UF_DEPARTMENT: [] } : user));
const world = { ...company, users, activities: [...company.activities, plan] };

/** A meeting of the key's owner ahead that is linked to a client. */
const linkedMeeting = company.events.find(
  (event) =>
    event.OWNER_ID === "1" &&
    Array.isArray(event["UF_CRM_CAL_EVENT"]) &&
    Number(event.DATE_FROM_TS_UTC) * 1000 > Date.parse(now),
)!;

/** What changes which methods a report reads: whose day, and which day; the messenger knows absences of today only. */
const questions = [
  {},
  { whose: { kind: "all" } },
  { whose: { kind: "user", id: Number(world.users.find(({ ID }) => ID !== "1")!.ID) } },
  { whose: { kind: "department", id: 1 } },
  { date: "2026-11-25" },
  // A day on which deals moved.
  { date: "2026-11-20", whose: { kind: "all" } },
  // What is looked for decides which methods find it.
  { query: `company:${company.companies[0]!.ID}` },
  { query: "8 (550) 100-00-00" },
  { query: "info@example.ru" },
  { query: `event:${linkedMeeting.ID}` },
  { query: String(company.companies[0]!["TITLE"]) },
] as const;

/** The commands that a report sends, in all its ways. */
async function commandsOf(report: string): Promise<readonly Command[]> {
  const sent: Command[] = [];
  const record: Link = async (call, next) => {
    sent.push(...(call.commands ?? [call]));
    return await next(call);
  };
  const emulator = await startEmulator({ world });
  const { parameters } = findScenario(report)!;
  for (const question of questions.filter((asked) => parameters.safeParse(asked).success)) {
    const options = { webhook: emulator.webhook, now: () => Date.parse(now), cache: false, links: [record] } as const;
    await using portal = openPortal({ ...options, ...unlimited });
    await portal.report(report, question);
  }
  await emulator.close();
  return sent;
}

test("there is a pack for every report, and for nothing else", () => {
  const ids = packs.map(({ id }) => id).filter((id) => id.startsWith("report-"));
  expect(ids).toEqual(scenarios.map(({ id }) => `report-${id}`));
});

describe.each(scenarios.map(({ id }) => id))("the pack of %s", (report) => {
  let commands: readonly Command[];
  beforeAll(async () => {
    commands = await commandsOf(report);
  });

  test("holds exactly what the report reads", () => {
    const sent = new Set(commands.map(({ method }) => method));
    expect([...sent].toSorted()).toEqual([...packMethods(`report-${report}`)].toSorted());
  });

  test("and what it sends passes the check of parameters", async () => {
    for (const { method, params = {} } of commands) {
      expect({ method, params, problems: await checkParams(method, params) }).toMatchObject({ problems: [] });
    }
  });

  test("is part of core", () => {
    expect(packMethods(`report-${report}`).filter((method) => !isInPack("core", method))).toEqual([]);
  });
});
