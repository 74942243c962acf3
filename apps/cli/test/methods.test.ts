import { checkParams } from "@b24kit/catalog";
import { expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { openTerminal, whyNoTerminal } from "./terminal.ts";

const rowsOf = (tsv: string): string[][] =>
  tsv
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

test.each([
  ["перенести сделку на другую стадию", "crm.item.update"],
  ["create a task", "tasks.task.add"],
])("%s: the method is found, and no portal is needed", async (text, method) => {
  const { code, stdout, stderr } = await b24(["methods", "search", ...text.split(" ")]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [heading, ...rows] = rowsOf(stdout);
  expect(heading).toEqual(["method", "effect", "scope", "title", "deprecated", "replacedBy", "page"]);
  expect(rows).toHaveLength(10);
  expect(rows.slice(0, 3).map(([name]) => name)).toContain(method);
});

test("a search is narrowed by effect, scope and number", async () => {
  const args = ["methods", "search", "deal", "--effect", "destructive", "--scope", "crm", "--limit", "3"];
  const { stdout } = await b24([...args, "--json", "effect,scope"]);
  expect(JSON.parse(stdout)).toEqual(Array.from({ length: 3 }, () => ({ effect: "destructive", scope: "crm" })));
});

test("deprecated methods come last, with what replaces them", async () => {
  const { stdout } = await b24(["methods", "search", "update", "deal", "--limit", "40", "--json"]);
  const rows = JSON.parse(stdout) as { deprecated: boolean; replacedBy: string[] }[];
  const first = rows.findIndex(({ deprecated }) => deprecated);
  expect(first).toBeGreaterThan(0);
  expect(rows.slice(first).every(({ deprecated }) => deprecated)).toBe(true);
  expect(rows[first]?.replacedBy).not.toEqual([]);
});

test("nothing found is told and is no failure", async () => {
  const { code, stdout, stderr } = await b24(["methods", "search", "щщщщ"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toMatch(/^nothing was found/);
  expect((await b24(["methods", "search", "щщщщ", "--json", "--quiet"])).stdout).toBe("[]\n");
});

test.skipIf(whyNoTerminal !== undefined)(
  "on a terminal a method is two lines: what it does, and its page",
  async () => {
    const terminal = openTerminal(["methods", "search", "crm.deal.update", "--limit", "1", "--lang", "ru"]);
    const { code, stdout } = await terminal.end();
    expect(code).toBe(0);
    const text = stdout.replaceAll(/\s+/g, " ");
    expect(text).toContain("crm.deal.update запись Сделка: изменить (устарел, вместо него crm.item.update)");
    expect(text).toContain("https://apidocs.bitrix24.com/");
  },
);

test("a card tells everything of a method, whatever the letter case", async () => {
  const { code, stdout, stderr } = await b24(["methods", "show", "CRM.Item.Update"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const text of [
    /^crm\.item\.update\nChange CRM item\n/,
    /^Effect +write: changes data/m,
    /^Scope +crm$/m,
    /^Who may +a user who has the right.*webhook/m,
    /^ {2}entityTypeId +integer +required$/m,
    /^ {4}title +string$/m,
    /^Result +object: item \(item\)$/m,
    /^Errors +NOT_FOUND, /m,
    /^Read back +crm\.item\.get: id = id, entityTypeId → result\.item$/m,
    /^Documentation +https:\/\/apidocs\.bitrix24\.com\/.*crm-item-update\.html$/m,
    /^ {2}b24 call crm\.item\.update --param 'entityTypeId:=2'/m,
  ]) {
    expect(stdout).toMatch(text);
  }
});

test.each([
  ["crm.deal.delete", "en", /^Effect +destructive: removes[^]*^Deprecated +use crm\.item\.delete$/m],
  ["crm.deal.delete", "ru", /^Действие +удаление \(destructive\)[^]*^Устарел +вместо него crm\.item\.delete$/m],
  ["placement.bind", "en", /^Note +Puts an application[^]*^Who may +an administrator.*application only/m],
  ["mailservice.add", "ru", /^Важно +Писем не отправляет/m],
  ["tasks.task.add", "ru", /^REST 3\.0 +Вызывается по адресу \/rest\/api\//m],
  ["main.eventlog.list", "en", /^REST 3\.0 +exists in REST 3\.0 only[^]*--v3$/m],
  ["crm.deal.contact.items.set", "en", /^Beware +Replaces the whole set.* That is: items\.$/m],
  ["im.message.update", "ru", /^Осторожно +Пустой текст удаляет сообщение\.$/m],
  ["mail.message.movetofolder", "en", /^Beware +The messages go to the trash unless action is move or spam\.$/m],
  ["task.stages.movetask", "ru", /^task\.stages\.movetask\nЗадача, стадии: переместить задачу\n/],
  ["crm.deal.list", "ru", /^crm\.deal\.list\nСделки: список\n/],
  ["server.time", "ru", /^Параметры: нет$/m],
])("the card of %s in %s has what is special about it", async (method, lang, text) => {
  expect((await b24(["methods", "show", method, "--lang", lang])).stdout).toMatch(text);
});

test("titles are in the language of the run, for programs as well", async () => {
  const { stdout } = await b24(["methods", "list", "--scope", "crm", "--json", "method,title", "--lang", "ru"]);
  expect(JSON.parse(stdout)).toContainEqual({ method: "crm.contact.list", title: "Контакты: список" });
  const card = await b24(["methods", "show", "crm.contact.list", "--json", "--lang", "ru"]);
  expect(JSON.parse(card.stdout)).toMatchObject({ title: "Контакты: список" });
});

test("a card is JSON on request, with an example that the check accepts", async () => {
  const { stdout } = await b24(["methods", "show", "calendar.event.add", "--json"]);
  const card = JSON.parse(stdout) as { name: string; example: { params: object }; hazards: unknown };
  expect(card).toMatchObject({ name: "calendar.event.add", effect: "write", hazards: [] });
  const problems = await checkParams("calendar.event.add", card.example.params);
  expect(problems.filter(({ level }) => level === "error")).toEqual([]);
});

test.each([
  ["crm.deals.list", "did you mean: crm.deal.list"],
  ["/crm/deal/list.json", "crm.deal.list"],
  ["qwertyuiop", "b24 methods search"],
  ["\u001B[31mred", "What to do"],
])("%j is no method: 64 and what to do", async (name, text) => {
  const { code, stdout, stderr } = await b24(["methods", "show", name]);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toContain(text);
  expect(stderr).not.toContain("\u001B");
  expect(stderr.trimEnd().split("\n")).toHaveLength(3);
});

test("a list is TSV, narrowed by its conditions", async () => {
  const { code, stdout } = await b24(["methods", "list", "--scope", "crm", "--effect", "destructive", "--deprecated"]);
  expect(code).toBe(0);
  const [, ...rows] = rowsOf(stdout);
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect([row[1], row[2], row[4]]).toEqual(["destructive", "crm", "true"]);
  const all = await b24(["methods", "list", "--json", "method"]);
  expect((JSON.parse(all.stdout) as unknown[]).length).toBeGreaterThan(1600);
});

test.each([
  [["methods", "list", "--scope", "crmm"], /no method has the scope crmm[^]*did you mean: crm$/m],
  [["methods", "search", "deal", "--effect", "delete"], /allowed: read, write, destructive/],
  [["methods", "search", "deal", "--limit", "0"], /whole number above zero/],
  [["methods", "search"], /missing argument/],
  [["methods", "show", "crm.deal.list", "--format", "md"], /no md form/],
  [["methods", "list", "--json", "name"], /no such fields: name/],
])("%j is an error of usage", async (args, text) => {
  const { code, stdout, stderr } = await b24(args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toMatch(text);
});
