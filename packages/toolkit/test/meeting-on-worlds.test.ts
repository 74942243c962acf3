import type { MeetingData } from "@b24kit/scenarios";
import { expect } from "vitest";
import { naiveMeeting } from "./naive/naive-meeting.ts";
import type { AskedWorld } from "./worlds/ask-world.ts";
import { compareReport } from "./worlds/compare-report.ts";
import { worldCases } from "./worlds/world-case.ts";

const letters = { host: "H", accepted: "Y", declined: "N", unanswered: "Q", none: "" } as const;
const up = (a: number, b: number): number => a - b;

compareReport<MeetingData>({
  id: "meeting",
  // Of some worlds the next meeting is linked to nothing: more of them, of a middling size.
  cases: [
    ...worldCases(),
    ...Array.from({ length: 8 }, (_, index) => ({ ...worldCases(5)[4]!, seed: `meeting ${index}`, deals: 60 })),
  ],
  part: ({ outcome, choices, meeting, clients, linkedDeals, openDeals, history, tasks }) => {
    if (outcome !== "meeting" || meeting === null) {
      return { outcome, ids: (choices?.items ?? []).map(({ id }) => id).toSorted(up) };
    }
    const { id, from, to, participants } = meeting;
    const answers = participants.map(({ person, answer }) => `${person.id}${letters[answer]}`).toSorted();
    const told = { outcome, id, from: Date.parse(from), to: Date.parse(to), answers };
    if (clients === null || linkedDeals === null || openDeals === null || history === null || tasks === null)
      return told;
    const { items: _, ...open } = openDeals;
    return {
      ...told,
      clients: clients.map((card) => `${card.type}:${card.id}`).toSorted(),
      linked: linkedDeals.map((deal) => deal.id).toSorted(up),
      open,
      touches: history.touches.count,
      lastTouches: history.touches.items.map((touch) => ({ id: touch.id, at: Date.parse(touch.at) })),
      steps: history.next.count,
      nextSteps: history.next.items.map((step) => ({ id: step.id, at: Date.parse(step.deadline) })),
      late: history.late,
      tasks: tasks.items.map((task) => task.id).toSorted(up),
    };
  },
  naive: naiveMeeting,
  check: checkRequests,
});

/** Four requests; more for lists of more than a page. */
function checkRequests({ report, requests }: AskedWorld): void {
  const { openDeals, history } = report.data as MeetingData;
  const rows = (openDeals?.count ?? 0) + (history?.touches.count ?? 0);
  expect(requests.warm).toBeLessThanOrEqual(4 + (rows <= 50 ? 0 : 2 * (Math.ceil(rows / 2500) + 1)));
}
