import { expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { openTerminal, whyNoTerminal } from "./terminal.ts";

test("the packs are listed with the number of their methods", async () => {
  const { code, stdout, stderr } = await b24(["packs", "list", "--lang", "ru"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [heading, ...rows] = stdout.trimEnd().split("\n");
  expect(heading).toBe("id\ttitle\tmethods\tsummary");
  expect(rows.find((row) => row.startsWith("core\t"))).toMatch(/^core\tОсновное\t\d+\tЧто нужно отчётам/);
  for (const row of rows) expect(Number(row.split("\t")[2])).toBeGreaterThan(0);
});

test("a pack shows its methods and what they do", async () => {
  const { stdout } = await b24(["packs", "show", "Core"]);
  expect(stdout).toMatch(/^method\teffect\tscope\n/);
  expect(stdout).toMatch(/^crm\.item\.update\twrite\tcrm$/m);
  const json = JSON.parse((await b24(["packs", "show", "core", "--json"])).stdout) as Record<string, unknown>;
  expect(json).toMatchObject({ id: "core", title: "Core" });
  expect(json["patterns"]).toContain("crm.item.update");
  const picked = await b24(["packs", "show", "core", "--json", "method"]);
  expect(JSON.parse(picked.stdout)).toContainEqual({ method: "crm.item.update" });
});

test.skipIf(whyNoTerminal !== undefined)("a terminal shows tables", async () => {
  const { code, stdout } = await openTerminal(["packs", "show", "report-day-plan", "--lang", "ru"]).end();
  expect(code).toBe(0);
  expect(stdout).toContain("Отчёт «План на день»");
  expect(stdout).toMatch(/tasks\.task\.list +чтение +task/);
});

test("an unknown pack is an error of usage with the nearest one", async () => {
  const { code, stderr } = await b24(["packs", "show", "coer"]);
  expect(code).toBe(64);
  expect(stderr).toMatch(/no such pack: coer[^]*there are: core, [^]*did you mean: core/);
  expect((await b24(["packs", "show", "zzz"])).stderr).toMatch(/no such pack: zzz[^]*b24 packs list/);
  expect((await b24(["packs", "list", "--format", "md"])).code).toBe(64);
});

test.each([
  ["a pack that there is", "pack:core", 2, "on a terminal"],
  ["a pack that there is not", "pack:none", 64, "b24 packs list"],
])("%s, given to auth access", async (_name, pattern, code, sentence) => {
  const finished = await b24(["auth", "access", "main", "read-only", "--allow", pattern]);
  expect({ code: finished.code, isTold: finished.stderr.includes(sentence) }).toEqual({ code, isTold: true });
});
