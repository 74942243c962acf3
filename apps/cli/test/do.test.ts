import { actions } from "b24kit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seededWorld } from "./portal.ts";
import { signedIn, type SignedIn } from "./signed-in.ts";

describe.each(["ru", "en"] as const)("every action, in %s", (language) => {
  let home: SignedIn;
  beforeAll(async () => {
    home = await signedIn({ access: { confirm: "agent" }, language });
  });
  afterAll(async () => home[Symbol.asyncDispose]());

  const say = (ru: string, en: string): string => ({ ru, en })[language];

  /** Words and parameters of each action, on records of the made-up company. */
  function example(id: string): readonly string[] {
    const { deals, leads, tasks, users, portal } = home.portal.world;
    const me = String(portal.currentUser);
    const other = String(users.find((user) => user["ID"] !== me && user["ACTIVE"])?.["ID"]);
    const deal = String(deals.find((row) => row["IS_RECURRING"] === "N" && row["STAGE_SEMANTIC_ID"] === "P")?.["ID"]);
    const lead = String(leads.find((row) => row["STATUS_SEMANTIC_ID"] === "P")?.["ID"]);
    const open = tasks.filter((row) => row["status"] === "2" || row["status"] === "3");
    const [first, second, third] = open.map((row) => row["id"]);
    const closed = String(tasks.find((row) => row["status"] === "5")?.["id"]);
    const tomorrow = say("завтра в 15:00", "tomorrow 15:00");
    const examples: Readonly<Record<string, readonly string[]>> = {
      "create-task": [say("Позвонить", "Call"), say("в банк", "the bank"), "--param", `deadline=${tomorrow}`],
      "complete-task": [first ?? ""],
      "delegate-task": [second ?? "", other],
      "postpone-task": [third ?? "", "2026-04-01"],
      "reopen-task": [closed],
      "comment-task": [second ?? "", say("Готово наполовину", "Half done")],
      "create-deal": [say("Поставка станка", "A lathe"), say("500 000 ₽", "$5000")],
      "move-deal": [deal, say("успех", "won")],
      "set-deal-amount": [deal, "123456"],
      "set-deal-responsible": [deal, other],
      "comment-deal": [deal, say("Ждут договор", "They wait for the contract")],
      "create-lead": [say("Заявка с сайта", "From the site")],
      "convert-lead": [lead],
      "create-contact": [say("Анна Петрова", "Anna Peters")],
      "create-company": [say("ООО Ромашка", "Daisy Ltd")],
      "plan-call": [`deal:${deal}`, tomorrow, say("об оплате", "about the payment")],
      "plan-todo": [`deal:${deal}`, tomorrow, say("Отправить счёт", "Send the invoice")],
      "book-meeting": [say("Сверка планов", "Plans"), tomorrow],
      "move-meeting": [say("Сверка планов", "Plans"), say("послезавтра в 11:00", "2026-03-04 11:00")],
      "send-message": [other, say("Добрый день", "Good morning")],
    };
    return examples[id] ?? [];
  }

  test.each(actions.map(({ id }) => id))("%s", async (id) => {
    const args = ["do", id, ...example(id)];
    const planned = await home.run(...args);
    expect({ args, ...planned }).toMatchObject({ code: 2, stdout: expect.stringMatching(/^\S.*\?\n/s) as string });
    const before = home.writes().length;
    const { code, stdout } = await home.run(...args, "--confirm-write");
    expect({ args, code }).toEqual({ args, code: 0 });
    expect(stdout).toMatch(language === "ru" ? /^(?:Создано|Изменено|Отправлено): / : /^(?:Created|Changed|Sent): /);
    expect(stdout).not.toMatch(language === "ru" ? /: [a-z-]+ / : /[а-я]{3}.*: /);
    expect(home.writes().length).toBeGreaterThan(before);
  });

  test("the list of actions is in the help", async () => {
    const { code, stdout } = await home.run("do", "--help");
    expect(code).toBe(0);
    for (const { id, title } of actions) expect(stdout).toMatch(new RegExp(`^  ${id} .*${title[language]}$`, "m"));
    for (const { id } of actions) {
      const help = await home.run("do", id, "--help");
      expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining(`b24 do ${id} `) as string });
      expect(help.stdout).toMatch(
        language === "ru" ? /\nПараметры [^]*[а-я]{4}[^]*\nПример:/ : /\nParameters [^]*\nExample:/,
      );
    }
    const alone = await home.run("do");
    expect(alone).toMatchObject({ code: 64, stdout: "" });
    expect(alone.stderr).toContain("create-task");
  });
});

describe("what is not clear", () => {
  let home: SignedIn;
  beforeAll(async () => {
    home = await signedIn({ access: { confirm: "agent" } });
  });
  afterAll(async () => home[Symbol.asyncDispose]());

  test.each([
    ["an action that does not exist", ["crate-task", "x"], 64, /did you mean: create-task/],
    ["no words", ["move-deal"], 64, /missing parameters: deal, stage[^]*b24 do move-deal <deal> <stage>/],
    ["an unknown parameter", ["create-task", "x", "--param", "dedline=1"], 64, /did you mean: deadline/],
    ["a parameter without a value", ["create-task", "x", "--param", "deadline"], 64, /cannot read "deadline"/],
    ["a parameter twice", ["create-task", "--param", "title=a", "--param", "title=b"], 64, /given twice/],
    ["words that are left over", ["create-task", "x", "--param", "title=y"], 64, /left over: x/],
    ["a time that is none", ["create-task", "x", "--param", "deadline=завтра в 25:00"], 64, /25:00/],
    ["a deal that is not there", ["comment-deal", "99999999", "x"], 1, /No deal[^]*Why: the user of the webhook sees/],
    ["a deal of no such title", ["move-deal", "Zzyzx", "won"], 1, /No deal[^]*Why: the user of the webhook sees/],
    ["a record of no such title", ["plan-todo", "Zzyzx", "tomorrow", "x"], 1, /Why: words find only open deals/],
    ["a task of no such title", ["complete-task", "Zzyzx"], 1, /Why: words find only tasks with which/],
    ["a person that nobody is", ["send-message", "Zzyzx Nobody", "x"], 1, /Zzyzx[^]*Why: the user of the webhook/],
    ["a title without quotes", ["create-deal", "A", "lathe", "$500"], 64, /where title ends[^]*'<title>' '<amount>'/],
    ["a time without quotes", ["plan-todo", "deal:1", "tomorrow", "15:00", "x"], 64, /in quotes/],
    ["a form that there is not", ["create-task", "x", "--format", "md"], 64, /no md form/],
  ])("%s", async (_name, args, code, sentence) => {
    const finished = await home.run("do", ...args);
    expect(finished).toMatchObject({ code, stdout: "" });
    expect(finished.stderr).toMatch(sentence);
    expect(finished.stderr.trimEnd().split("\n")).toHaveLength(3);
  });

  test("a word after --json is never a part of the title", async () => {
    const { code, stdout, stderr } = await home.run("do", "create-task", "Call", "--json", "id");
    expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: "usage" } });
  });

  test("without a terminal several that fit are printed, with the way to name one", async () => {
    const deals = home.portal.world.deals.filter((deal) => deal["IS_RECURRING"] === "N");
    const words = deals.map((deal) => String(deal["TITLE"]).split(" ")[0] ?? "");
    const title = words.find((word, index) => words.indexOf(word) !== index) ?? "";
    const { code, stdout, stderr } = await home.run("do", "comment-deal", title, "x");
    expect(code).toBe(2);
    const [, first] = /^(\d+) +#\1 /m.exec(stdout) ?? [];
    expect(stderr).toContain(`--param deal=${first}`);
    const json = await home.run("do", "comment-deal", title, "x", "--json");
    const { parameter, choices } = JSON.parse(json.stdout) as { parameter: string; choices: { value: string }[] };
    expect({ parameter, first: choices[0]?.value }).toEqual({ parameter: "deal", first });
    expect(choices.length).toBeGreaterThan(1);
    const named = await home.run("do", "comment-deal", "x", "--param", `deal=${first}`);
    expect(named.stdout).toMatch(/^Write the comment “x”/);
    expect(home.writes()).toEqual([]);
  });

  test("unquoted words: the first name takes as many as the portal knows a record by", async () => {
    const world = structuredClone(seededWorld());
    const [one, other] = world.deals.filter((row) => row["IS_RECURRING"] === "N");
    Object.assign(one ?? {}, { TITLE: "Lathe" });
    Object.assign(other ?? {}, { TITLE: "Lathe delivery north" });
    await using own = await signedIn({ access: { confirm: "agent" }, world });
    const planned = await own.run("do", "comment-deal", "Lathe", "delivery", "north", "They", "wait");
    expect(planned.stdout.replaceAll("\n", " ")).toMatch(
      /^Write the comment “They wait” in the timeline of the deal “Lathe delivery north”/,
    );
    const byId = await own.run("do", "comment-deal", String(other?.["ID"]), "They", "wait");
    expect(byId.stdout.replaceAll("\n", " ")).toMatch(
      /^Write the comment “They wait” in the timeline of the deal “Lathe delivery north”/,
    );
  });
});
