import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import {
  activitiesWhere,
  createPortal,
  dealsWhere,
  departments,
  eventsOf,
  leadsWhere,
  peopleWhere,
  type Queries,
  stageMoves,
  tasksWhere,
} from "../src/index.ts";
import { fakePortal } from "./fake-portal.ts";

const from = Temporal.Instant.from("2026-11-01T00:00:00Z");
const before = Temporal.Instant.from("2026-11-20T00:00:00Z");
const day = Temporal.PlainDate.from("2026-11-20");
const item = {
  ids: [1, 2],
  responsibleIds: [7],
  semantics: ["open", "won"],
  createdFrom: from,
  createdBefore: before,
  movedFrom: from,
  movedBefore: before,
} as const;

/** Every list with every condition that it has. */
const queries: Queries = {
  deals: dealsWhere(item),
  leads: leadsWhere(item),
  moves: stageMoves({ entity: "deal", from, before, kinds: ["moved"], ownerIds: [1, 2] }),
  activities: activitiesWhere({
    ownerType: "deal",
    ownerIds: [1, 2],
    responsibleIds: [7],
    isCompleted: false,
    createdFrom: from,
    createdBefore: before,
    deadlineFrom: from,
    deadlineBefore: before,
  }),
  tasks: tasksWhere({
    responsibleIds: [7],
    notResponsibleIds: [8],
    creatorIds: [9],
    statuses: ["new", "waiting"],
    deadlineFrom: from,
    deadlineBefore: before,
    closedFrom: from,
    closedBefore: before,
  }),
  people: peopleWhere({ ids: [1, 2], isActive: true }),
  departments: departments(),
  events: eventsOf({ ownerId: 7, from: day, to: day.add({ days: 1 }), zone: "UTC" }),
};

it("the conditions of all lists keep the client's rules, and lists come by their identifier", async () => {
  const client = fakePortal({ methods: {} });
  const portal = createPortal({ client, now: () => before });
  await portal.read(queries);
  const orders = client.commands.map(({ params }) => params["order"]);
  expect(orders).toEqual([
    { id: "ASC" },
    { id: "ASC" },
    { ID: "ASC" },
    { ID: "ASC" },
    { ID: "ASC" },
    "ASC",
    "ASC",
    undefined,
  ]);
  expect(client.commands.map(({ params }) => params["filter"] ?? params["FILTER"])).toEqual(
    Object.values(queries).map(({ command: { params } }) => params["filter"] ?? params["FILTER"]),
  );
});

it("a list with a condition that the portal would drop is refused before anything is sent", async () => {
  const client = fakePortal({ methods: {} });
  const portal = createPortal({ client, now: () => before });
  const query = tasksWhere({});
  const wrong = { ...query, command: { ...query.command, params: { filter: { "@ID": [1] } } } };
  await expect(portal.read({ wrong })).rejects.toMatchObject({ code: "bad-parameters" });
  expect(client.requests).toEqual([]);
});
