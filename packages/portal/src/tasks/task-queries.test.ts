import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { TaskStatus } from "../model/types.ts";
import { tasksWhere } from "./task-queries.ts";

const instant = (text: string) => Temporal.Instant.from(text);

const ROW = {
  id: "8017",
  title: "Счёт",
  status: "2",
  subStatus: "-1",
  priority: "2",
  deadline: "2026-11-19T19:00:00+03:00",
  createdDate: "2026-11-01T10:00:00+03:00",
  closedDate: null,
  responsibleId: "547",
  createdBy: "503",
  groupId: "0",
  group: [],
};

describe("tasksWhere", () => {
  it("asks by the stored status, with plain lists", () => {
    const { command } = tasksWhere({
      responsibleIds: [5],
      notResponsibleIds: [6],
      creatorIds: [7],
      statuses: ["new", "waiting", "in-progress"],
      deadlineFrom: instant("2026-11-19T00:00:00+03:00"),
      deadlineBefore: instant("2026-11-20T00:00:00+03:00"),
      closedFrom: instant("2026-11-18T00:00:00Z"),
      closedBefore: instant("2026-11-19T00:00:00Z"),
    });
    expect(command.method).toBe("tasks.task.list");
    expect(command.params["filter"]).toEqual({
      REAL_STATUS: [1, 2, 3],
      RESPONSIBLE_ID: [5],
      "!RESPONSIBLE_ID": [6],
      CREATED_BY: [7],
      ">=DEADLINE": "2026-11-18T21:00:00+00:00",
      "<DEADLINE": "2026-11-19T21:00:00+00:00",
      ">=CLOSED_DATE": "2026-11-18T00:00:00+00:00",
      "<CLOSED_DATE": "2026-11-19T00:00:00+00:00",
    });
    expect(command.params["select"]).toEqual(expect.arrayContaining(["STATUS", "DEADLINE", "CLOSED_DATE"]));
  });

  it("is empty without asking when a list is, but not for nobody to leave out", () => {
    expect(tasksWhere({ responsibleIds: [] }).isEmpty).toBe(true);
    expect(tasksWhere({ statuses: [] }).isEmpty).toBe(true);
    const nobody = tasksWhere({ notResponsibleIds: [] });
    expect(nobody.isEmpty).toBe(false);
    expect(nobody.command.params["filter"]).toEqual({});
  });

  it("reads a task by its stored status", () => {
    const [task] = tasksWhere({}).parse([ROW]);
    expect(task).toMatchObject({
      id: 8017,
      title: "Счёт",
      status: "waiting",
      isImportant: true,
      responsibleId: 547,
      creatorId: 503,
    });
    expect(task?.deadline?.toString()).toBe("2026-11-19T16:00:00Z");
    expect(task).not.toHaveProperty("closedAt");
    expect(task).not.toHaveProperty("groupId");
  });

  it("reads a task without a deadline, and one with a status that nobody documents", () => {
    const [task] = tasksWhere({}).parse([{ ...ROW, deadline: null, status: "77" }]);
    expect(task).not.toHaveProperty("deadline");
    expect(task?.status).toBe("waiting");
  });

  it("asks by role with the lists that prove it, and drops tasks of others", () => {
    const query = tasksWhere({ accompliceIds: [5], auditorIds: [6, 7] });
    expect(query.command.params["filter"]).toEqual({ ACCOMPLICE: [5], AUDITOR: [6, 7] });
    expect(query.command.params["select"]).toEqual(expect.arrayContaining(["ACCOMPLICES", "AUDITORS"]));
    const rows = [
      { ...ROW, id: "1", accomplices: ["5", "9"], auditors: { 0: "7" } },
      { ...ROW, id: "2", accomplices: ["9"], auditors: ["6"] },
      { ...ROW, id: "3", accomplices: ["5"], auditors: [] },
    ];
    expect(query.parse(rows).map(({ id }) => id)).toEqual([1]);
    expect(tasksWhere({ auditorIds: [] }).isEmpty).toBe(true);
    expect(tasksWhere({}).command.params["select"]).not.toContain("AUDITORS");
  });

  it("refuses an answer that does not tell who takes part: it may be everybody's", () => {
    expect(() => tasksWhere({ auditorIds: [6] }).parse([ROW])).toThrow("0.auditors");
  });

  it("reads an empty answer", () => {
    expect(tasksWhere({}).parse([])).toEqual([]);
  });

  it("checks every condition again, as the portal may drop it in silence", () => {
    const anyRow = fc.record({
      status: fc.constantFrom("1", "2", "3", "4", "5", "6", "7"),
      responsibleId: fc.constantFrom("1", "2"),
      createdBy: fc.constantFrom("1", "2"),
      deadline: fc.constantFrom(null, "2026-11-19T12:00:00Z", "2026-11-20T12:00:00Z"),
      closedDate: fc.constantFrom(null, "2026-11-19T12:00:00Z", "2026-11-20T12:00:00Z"),
    });
    const noon = instant("2026-11-20T12:00:00Z");
    const open: readonly TaskStatus[] = ["new", "waiting", "in-progress"];
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        const tasks = rows.map((row, index) => ({ ...ROW, ...row, id: String(index + 1) }));
        const ids = (conditions: object) =>
          tasksWhere(conditions)
            .parse(tasks)
            .map((task) => task.id);
        const expected = (keep: (row: (typeof rows)[number]) => boolean) =>
          rows.flatMap((row, index) => (keep(row) ? [index + 1] : []));
        expect(ids({ statuses: open })).toEqual(expected((row) => ["1", "2", "3"].includes(row.status)));
        expect(ids({ responsibleIds: [1] })).toEqual(expected((row) => row.responsibleId === "1"));
        expect(ids({ notResponsibleIds: [1] })).toEqual(expected((row) => row.responsibleId !== "1"));
        expect(ids({ creatorIds: [2] })).toEqual(expected((row) => row.createdBy === "2"));
        expect(ids({ deadlineBefore: noon })).toEqual(expected((row) => row.deadline === "2026-11-19T12:00:00Z"));
        expect(ids({ deadlineFrom: noon })).toEqual(expected((row) => row.deadline === "2026-11-20T12:00:00Z"));
        expect(ids({ closedFrom: noon })).toEqual(expected((row) => row.closedDate === "2026-11-20T12:00:00Z"));
        expect(ids({ closedBefore: noon })).toEqual(expected((row) => row.closedDate === "2026-11-19T12:00:00Z"));
      }),
    );
  });
});
