import { scenarios } from "b24kit";
import { expect, test } from "vitest";
import { connect } from "./connect.ts";
import { startPortal } from "./portal.ts";

/** Every value of some data with the path to it, places in lists left out. */
function leaves(value: unknown, at = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[at, value]];
  if (Array.isArray(value)) return [[at, value], ...value.flatMap((item) => leaves(item, `${at}[]`))];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, at === "" ? key : `${at}.${key}`));
}

function listsIn(data: unknown): ReadonlyMap<string, number> {
  const lists = leaves(data).filter(([, value]) => Array.isArray(value)) as unknown as [string, readonly unknown[]][];
  return new Map(
    [...Map.groupBy(lists, ([at]) => at)].map(([at, found]) => [
      at,
      found.reduce((sum, [, { length }]) => sum + length, 0),
    ]),
  );
}

test("no concise report says in its data what its whole data deny, and what is cut is told", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  for (const { id, parameters } of scenarios) {
    const whose = "whose" in parameters.shape && id !== "team" ? { whose: "all" } : {};
    const { contents } = await server.client.readResource({
      uri: `b24://report/${id}?${new URLSearchParams(whose).toString()}`,
    });
    const [, json] = contents;
    const whole = JSON.parse(json !== undefined && "text" in json ? json.text : "") as { data: object };
    const { structured, bytes } = await server.call("b24_report", { id, ...whose });
    expect(bytes).toBeLessThanOrEqual(6144);
    const figures = new Set(leaves(whole.data).map(([at, value]) => JSON.stringify([at, value])));
    const false_ = leaves(structured.data).filter(([at, value]) => {
      const isList = Array.isArray(value);
      return !figures.has(JSON.stringify([at, value])) && (!isList || value.length === 0 || /sums$|\.months$/.test(at));
    });
    expect({ id, false_ }).toEqual({ id, false_: [] });
    const [all, given] = [listsIn(whole.data), listsIn(structured.data)];
    const isCut = [...all].some(([at, length]) => (given.get(at) ?? 0) < length);
    const notice = structured.notices.find((text) => text.startsWith("truncated: data is not whole"));
    expect({ id, isCut: notice !== undefined }).toEqual({ id, isCut });
    expect(notice ?? "b24://report/").toContain("b24://report/");
  }
});

test("the pipeline's totals and first stages are in the text, and no table without rows", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const { text, structured } = await server.call("b24_pipeline", {});
  for (const words of ["Won: 52", "Lost: 47", "Win rate: 53%", "median 52.6 days", "Velocity: "])
    expect(text).toContain(words);
  expect(text.indexOf("## All pipelines")).toBeLessThan(text.indexOf("## Machine sales"));
  expect(text).toMatch(/\| New enquiry \| 28 .*\n(?:\|.*\n){3}\| Shipping and payment \| 18 /);
  expect(text).not.toMatch(/\| ---[^\n]*\n(?!\|)/);
  expect(structured.data["all"]).toMatchObject({ won: { count: 52, sums: [{}, {}, {}, {}] } });
});

test("the forecast tells of both months, in text and data", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const { text, structured } = await server.call("b24_report", { id: "forecast", whose: "all" });
  for (const month of ["March", "April"])
    expect(text).toMatch(
      new RegExp(`## ${month} 2026\\n(?:\\|.*\\n)+\\| Weighted .*\\n\\| Commit .*\\n\\| Best case `),
    );
  expect(structured.data["months"]).toHaveLength(2);
});

test("notices stand before the report, the moment and the eyes once", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  for (const detail of ["concise", "full"]) {
    const { text } = await server.call("b24_pipeline", { detail });
    const lines = text.split("\n");
    const eyes = lines.findIndex((line) => line.startsWith("read as "));
    expect(lines[eyes + 1]).toMatch(/^! data: /);
    expect(text.match(/Andrew Hartley, administrator|administrator: Andrew Hartley/g)).toHaveLength(1);
  }
});

test("the moment of every answer is told in one way", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const report = await server.call("b24_overdue", { tz: "Asia/Tokyo" });
  const call = await server.call("b24_call", { method: "user.current" });
  expect(report.structured.asOf).toBe(call.structured.asOf);
});
