import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signedIn, type SignedIn } from "./signed-in.ts";
import { whyNoTerminal } from "./terminal.ts";

const sentence = (text: string) => text.split("\n")[0];

describe.each(["ru", "en"] as const)("b24 ask, in %s", (language) => {
  let home: SignedIn;
  beforeAll(async () => {
    home = await signedIn({ access: { confirm: "agent" }, language });
  });
  afterAll(async () => home[Symbol.asyncDispose]());

  const say = (ru: string, en: string): string => ({ ru, en })[language];
  const openTask = () => home.portal.world.tasks.find((row) => row["status"] === "2")?.["id"] ?? "";

  test("a question becomes the report, and stderr says which", async () => {
    const asked = await home.run("ask", ...say("дай расписание на среду", "schedule for wednesday").split(" "));
    const typed = await home.run("report", "schedule", "--date", say("среду", "wednesday"));
    expect(asked).toMatchObject({ code: typed.code, stdout: typed.stdout });
    expect(asked.stderr).toContain(
      say("Понял так: b24 report schedule --date среду", "Understood as: b24 report schedule --date wednesday"),
    );
    expect(typed.stdout).not.toBe("");
  });

  test("people and departments are those of the portal", async () => {
    const { users, departments } = home.portal.world;
    const person = users.find((user) => user["ACTIVE"] && user["ID"] !== String(home.portal.world.portal.currentUser));
    const name = `${String(person?.["NAME"])} ${String(person?.["LAST_NAME"])}`;
    const tasks = await home.run("ask", "--dry-run", say(`задачи ${name}`, `tasks of ${name}`));
    expect(tasks).toEqual({ code: 0, stdout: `b24 report tasks --user ${String(person?.["ID"])}\n`, stderr: "" });
    const department = departments.at(-1);
    const said = say(
      `что просрочено в отделе ${department?.["NAME"]}`,
      `what is overdue in the ${department?.["NAME"]} department`,
    );
    const overdue = await home.run("ask", "--dry-run", said.replace(/отделе Отдел/, "отделе"));
    expect(overdue.stdout).toBe(`b24 report overdue --department ${String(department?.["ID"])}\n`);
  });

  test("a write becomes a plan; without a terminal nothing runs", async () => {
    const before = home.writes().length;
    const asked = await home.run("ask", say(`закрой задачу ${openTask()}`, `close task ${openTask()}`));
    const typed = await home.run("do", "complete-task", openTask());
    expect(asked.code).toBe(2);
    expect(sentence(asked.stdout)).toBe(sentence(typed.stdout));
    expect(asked.stderr).toContain(`b24 do complete-task ${openTask()}`);
    expect(home.writes().length).toBe(before);
  });

  test("no flag of a script says yes to a phrase", async () => {
    const refused = await home.run("ask", "--confirm-write", say("закрой задачу 15", "close task 15"));
    expect(refused.code).toBe(64);
    expect(home.writes()).toEqual([]);
  });

  test("an unsure phrase shows the two nearest, what means nothing says so", async () => {
    const unsure = await home.run("ask", say("покажи сделки и закрой задачу 15", "show deals and close task 15"));
    expect(unsure).toMatchObject({ code: 64, stdout: "" });
    expect(unsure.stderr).toMatch(/^ {2}b24 report deals$[^]*^ {2}b24 do complete-task <task>$/m);
    for (const phrase of [say("удали все сделки", "delete all deals"), say("привет", "hello")]) {
      const nothing = await home.run("ask", phrase);
      expect(nothing).toMatchObject({ code: 64, stdout: "" });
      expect(nothing.stderr).toContain("b24 report --help");
    }
    expect(home.writes()).toEqual([]);
  });

  test("a department that the portal does not have is asked for, with those that it has", async () => {
    const phrase = say("итоги недели по отделу астрономии", "weekly report of the astronomy department");
    const { code, stdout, stderr } = await home.run("ask", phrase);
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    for (const department of home.portal.world.departments) {
      expect(stderr).toContain(`b24 report weekly --department ${department["ID"]} # ${department["NAME"]}`);
    }
    const told = await home.run("ask", "--dry-run", "--json", phrase);
    expect(JSON.parse(told.stdout)).toMatchObject({ kind: "no-department", report: { id: "weekly" } });
  });

  test("the day of a meeting goes into --date", async () => {
    const phrase = say(
      "подготовь к встрече про каталог в понедельник",
      "prepare the meeting about the catalogue on monday",
    );
    const { stdout } = await home.run("ask", "--dry-run", phrase);
    expect(stdout).toBe(
      say(
        "b24 report meeting --date понедельник --query каталог\n",
        "b24 report meeting --date monday --query catalogue\n",
      ),
    );
  });

  test("what is missing in an order is asked for", async () => {
    const { code, stderr } = await home.run("ask", say("перенеси встречу на завтра", "move the meeting to tomorrow"));
    expect(code).toBe(64);
    expect(stderr).toContain("meeting");
  });

  test("--dry-run --json tells the mapping", async () => {
    const phrase = say(
      "перенеси встречу с Ивановым на завтра на 15:00",
      "move the meeting with Smith to tomorrow at 15:00",
    );
    const { code, stdout } = await home.run("ask", "--dry-run", "--json", phrase);
    expect({ code, ...(JSON.parse(stdout) as object) }).toEqual({
      code: 0,
      kind: "action",
      id: "move-meeting",
      parameters: { meeting: say("Ивановым", "Smith"), when: say("завтра в 15:00", "tomorrow at 15:00") },
      command: say("b24 do move-meeting Ивановым 'завтра в 15:00'", "b24 do move-meeting Smith 'tomorrow at 15:00'"),
    });
    const unsure = await home.run("ask", "--dry-run", "--json", say("сделки за прошлый месяц", "deals last month"));
    expect(unsure.code).toBe(64);
    expect(JSON.parse(unsure.stdout)).toMatchObject({ kind: "unsure", nearest: [{ id: "deals" }, { id: "pipeline" }] });
  });
});

test("a profile that may only read refuses the write as `b24 do` does", async () => {
  await using home = await signedIn({ access: { level: "read-only" } });
  const asked = await home.run("ask", "close task 15");
  const typed = await home.run("do", "complete-task", "15");
  expect(asked).toMatchObject({ code: typed.code, stdout: typed.stdout });
  expect(asked.stderr.split("\n").slice(1).join("\n")).toBe(typed.stderr);
});

test.skipIf(whyNoTerminal !== undefined)("a person on a terminal is asked, and a no leaves all as it is", async () => {
  await using home = await signedIn();
  const task = home.portal.world.tasks.find((row) => row["status"] === "2")?.["id"] ?? "";
  const terminal = home.open("ask", `close task ${task}`);
  await terminal.sees("?");
  terminal.types("n");
  expect((await terminal.end()).code).toBe(2);
  expect(home.writes()).toEqual([]);
});
