import type { TeamData } from "@b24kit/scenarios";
import { expect } from "vitest";
import type { ReportParameters } from "../src/index.ts";
import { membersOf } from "./naive/naive-members.ts";
import { type NaiveTeam, naiveTeam, teamsOf } from "./naive/naive-team.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import type { RawWorld } from "./worlds/raw-world.ts";

compareReport<TeamData>({
  id: "team",
  questions: [
    {},
    { whose: { kind: "department", id: 1 } },
    { whose: { kind: "department", id: 1 }, deep: true },
    { whose: { kind: "all" } },
  ],
  part: ({ members, open, overdue, done, workdays, absent }) => ({
    members: Object.fromEntries(
      members.map(({ id, isActive, workday, absence, ...figures }) => [
        String(id),
        {
          isActive,
          open: figures.open,
          overdue: figures.overdue,
          done: figures.done,
          workday: workday && workday.state,
          isAway: absence !== null,
        },
      ]),
    ),
    sums: { open, overdue, done, absent, atWork: workdays && workdays.open },
  }),
  naive: (raw, question) => {
    const members = naiveTeam(raw, askedOf(raw, question));
    return { members, sums: sumsOf(Object.values(members) as Figures[]) };
  },
  check: isWithinBudget,
});

/** One request, one for each 50 people, and for longer lists one for each 2,500 rows and one. */
function isWithinBudget({ report, requests }: AskedWorld, { world }: RawWorld): void {
  const { members } = report.data as TeamData;
  const longLists = world.tasks.length > 50 ? Math.ceil(world.tasks.length / 2500) + 1 : 0;
  expect(requests.warm).toBeLessThanOrEqual(1 + Math.ceil(members.length / 50) + longLists);
}

interface Figures {
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
  readonly workday: string | null;
  readonly isAway: boolean;
}

function sumsOf(members: readonly Figures[]) {
  const sum = (of: (member: Figures) => number): number => members.reduce((total, member) => total + of(member), 0);
  return {
    open: sum(({ open }) => open),
    overdue: sum(({ overdue }) => overdue),
    done: sum(({ done }) => done),
    absent: sum(({ isAway }) => Number(isAway)),
    atWork: sum(({ workday }) => Number(workday === "open")),
  };
}

function askedOf(raw: RawWorld, { whose, deep }: ReportParameters): NaiveTeam {
  const kind = (whose as { kind: string } | undefined)?.kind;
  const asked = kind === "department" ? [1] : kind === undefined ? teamsOf(raw) : [];
  const isDeep = deep === true;
  const teams = asked.map((id) => membersOf(raw.world, id, isDeep));
  if (teams.length === 0) return everybody(raw);
  return {
    active: [...new Set(teams.flatMap(({ active }) => active))],
    dismissed: [...new Set(teams.flatMap(({ dismissed }) => dismissed))],
  };
}

function everybody({ world }: RawWorld): NaiveTeam {
  const ids = (isActive: boolean) => world.users.filter(({ ACTIVE }) => ACTIVE === isActive).map(({ ID }) => ID);
  return { active: ids(true), dismissed: ids(false) };
}
