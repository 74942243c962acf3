import { describe, expect, test } from "vitest";
import { chainValue, fillChain, findChain } from "../../src/index.ts";

const company = findChain("company-with-deal")!;
const task = findChain("task-with-checklist")!;
const given = { company: "Daisy", name: "Irene", title: "Windows", next: "Call", when: "2026-12-01T10:00:00+03:00" };

describe("the commands of a chain", () => {
  test("hold the values, and references to earlier steps", () => {
    const steps = fillChain(company, { ...given, phone: "+7 900", amount: 5 });
    expect(steps.map(({ key }) => key)).toEqual(["company", "contact", "deal", "next"]);
    expect(steps[2]?.params).toEqual({
      entityTypeId: 2,
      fields: {
        title: "Windows",
        companyId: { $result: ["company", "item", "id"] },
        contactIds: [{ $result: ["contact", "item", "id"] }],
        opportunity: 5,
      },
    });
  });

  test("leave out what is not given: a field, an entry of a list, a list, a step", () => {
    const [, withPhone] = fillChain(company, { ...given, phone: "+7 900" });
    expect(withPhone?.params["fields"]).toMatchObject({
      fm: [{ typeId: "PHONE", valueType: "WORK", value: "+7 900" }],
    });
    const [, without] = fillChain(company, given);
    expect(without?.params["fields"]).toEqual({ name: "Irene", companyId: { $result: ["company", "item", "id"] } });
    const post = { title: "News", text: "Text", audience: ["UA", "SG5"] };
    expect(fillChain(findChain("feed-post")!, post)[0]?.params["DEST"]).toEqual(["UA", "SG5"]);
    expect(fillChain(findChain("feed-post")!, post).map(({ key }) => key)).toEqual(["post"]);
    expect(fillChain(findChain("feed-post")!, { ...post, comment: "x" }).map(({ key }) => key)).toEqual([
      "post",
      "comment",
    ]);
  });

  test("repeat a step for each of several values", () => {
    const steps = fillChain(task, { title: "T", responsible: 1, item: ["one", "two"] });
    expect(steps.map(({ key }) => key)).toEqual(["task", "item1", "item2"]);
    expect(steps[2]?.params).toEqual({ TASKID: { $result: ["task", "task", "id"] }, FIELDS: { TITLE: "two" } });
    expect(fillChain(task, { title: "T", responsible: 1 }).map(({ key }) => key)).toEqual(["task"]);
  });

  test("never read a value: neither a placeholder nor a reference in it counts", () => {
    const values = { ...given, title: "$result[company][item][id]", next: "{company}", company: "{name}" };
    const [first, , third, last] = fillChain(company, values);
    expect(first?.params["fields"]).toEqual({ title: "{name}" });
    expect(third?.params["fields"]).toMatchObject({ title: "$result[company][item][id]" });
    expect(last?.params["title"]).toBe("{company}");
    const complaint = { contact: 3, comment: "{head}", title: "$& {title}", responsible: 1, head: 9 };
    expect(fillChain(findChain("complaint")!, complaint).at(-1)?.params["MESSAGE"]).toBe("$& {title}: {head}");
  });
});

test.each([
  ["text", " a b ", "a b"],
  ["text", "  ", undefined],
  ["number", "12.50", 12.5],
  ["number", "-1", undefined],
  ["number", "1,5", undefined],
  ["number", "1e9", undefined],
  ["id", "15", 15],
  ["id", "0", undefined],
  ["id", "007", undefined],
  ["id", "9999999999999999", undefined],
  ["ids", "3, 5,3", [3, 5]],
  ["ids", "3,", undefined],
  ["time", "2026-12-01T10:00:00+03:00", "2026-12-01T10:00:00+03:00"],
  ["time", "2026-12-01T10:00:00", undefined],
  ["time", "2026-02-30T10:00:00Z", undefined],
  ["moment", "2026-12-01T10:00:00+03:00", 1_796_108_400],
  ["moment", "tomorrow", undefined],
  ["zone", "Europe/Moscow", "Europe/Moscow"],
  ["zone", "Europe/Nowhere", undefined],
  ["zone", "+03:00", undefined],
  ["audience", "UA", ["UA"]],
  ["audience", "SG5, U7,DR1,U7", ["SG5", "U7", "DR1"]],
  ["audience", "everybody", undefined],
  ["audience", "U0", undefined],
  ["audience", "UA5", undefined],
  ["audience", "UA,", undefined],
  ["currency", "RUB", "RUB"],
  ["currency", "rubles", undefined],
] as const)("%s %j is read as %j", (type, text, value) => {
  expect(chainValue(type, text)).toEqual(value);
});
