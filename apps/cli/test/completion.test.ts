import { openCredentialStore } from "@b24kit/credential-store";
import { expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { signedIn } from "./signed-in.ts";

/** The words that may come next. */
async function next(words: readonly string[], word = "", args: readonly string[] = []): Promise<readonly string[]> {
  const { code, stdout, stderr } = await b24(["complete", ...args, `--word=${word}`, "--", ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t")[0] ?? "");
}

test("after the name come the commands of the help, and none that is not for people", async () => {
  const { stdout } = await b24(["--help"]);
  const [, list = ""] = /^Commands:\n([^]*?)\n\n/m.exec(stdout) ?? [];
  const shown = [...list.matchAll(/^ {2}(\S+)/gm)].map(([, name = ""]) => name);
  expect(shown.length).toBeGreaterThan(20);
  expect(shown).not.toContain("complete");
  expect(await next([])).toEqual(shown);
});

test.each([
  [["report"], "brie", ["briefing"]],
  [["plan"], "sh", ["show"]],
  [["help", "plan"], "sh", ["show"]],
  [["-P", "report"], "doct", ["doctor"]],
  [["--json", "report"], "brie", ["briefing"]],
  [["report", "--mine"], "brie", ["briefing"]],
  [["report", "briefing"], "brie", []],
  [["report", "--format"], "m", ["md"]],
  [["report"], "--format=m", ["--format=md"]],
  [["report"], "--m", ["--mine"]],
  [["report", "--"], "--m", []],
  [["report"], "--no", ["--no-emoji"]],
  [["report", "--tz"], "Europe/Mos", ["Europe/Moscow"]],
  [["call"], "crm.deal.li", ["crm.deal.list"]],
  [["call"], "crm.ite", [":open", "crm.item."]],
  [["methods", "list", "--scope"], "cale", ["calendar"]],
  [["methods", "list", "--effect"], "d", ["destructive"]],
  [["packs", "show"], "cor", ["core"]],
  [["skill", "install", "--for"], "cl", ["claude"]],
  [["export"], "qu", ["quote"]],
  [["fields"], "cal", ["calendar-event"]],
  [["auth", "access"], "wr", ["write"]],
  [["export", "deal", "--to"], "wo", [":files"]],
  [["file", "upload"], "", [":files"]],
  [["completion"], "z", ["zsh"]],
])("%j and the beginning %j go on with %j", async (words, word, values) => {
  expect(await next(words, word)).toEqual(values);
});

test("names of profiles are completed with their portals", async () => {
  await using portal = await signedIn();
  const { stdout } = await portal.run("complete", "--word=", "--", "report", "-P");
  expect(stdout).toBe(`main\t${new URL(portal.portal.webhook).host}\n`);
});

test("profiles side by side are completed behind their commas", async () => {
  await using portal = await signedIn();
  const { host, origin } = new URL(portal.portal.webhook);
  const store = openCredentialStore({ env: portal.env, platform: process.platform });
  const of = { host, url: origin };
  const facts = { kind: "webhook", portal: of, user: { id: 1 }, vault: "plain-file" } as const;
  await store.save({ ...facts, name: "south", secret: portal.portal.webhook });
  const names = async (word: string) =>
    (await portal.run("complete", `--word=${word}`, "--", "report", "pipeline", "--profiles")).stdout
      .split("\n")
      .map((line) => line.split("\t")[0]);
  expect(await names("")).toEqual(["main", "south", ""]);
  expect(await names("main,")).toEqual(["main,south", ""]);
  expect(await names("main,so")).toEqual(["main,south", ""]);
});

test("what words mean is told in the user's language", async () => {
  const { stdout } = await b24(["complete", "--word=--mi", "--", "report"], { env: { B24KIT_LANG: "ru" } });
  expect(stdout).toBe("--mine\tпо моим делам\n");
});
