import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCredentialStore, type VaultKind } from "@b24kit/credential-store";
import { expect, test } from "vitest";
import { b24, b24Process, type Finished } from "./b24.ts";
import { marker, now, seededWorld, startPortal, type TestPortal } from "./portal.ts";
import { openTerminal, whyNoTerminal } from "./terminal.ts";

interface Fleet extends AsyncDisposable {
  readonly env: Readonly<Record<string, string>>;
  readonly portals: readonly TestPortal[];
  run(...args: readonly string[]): Promise<Finished>;
}

interface FleetOptions {
  readonly vault?: VaultKind;
  /** Undefined: nobody says it, and reports are in the portals' own language. */
  readonly lang?: "en" | undefined;
}

const passphrase = "one phrase for all";

/** Profiles one, two, … of a portal each, in this language of its data; `again`: of the portal before. Stopped clocks. */
async function fleet(seeds: readonly ("ru" | "en" | "again")[], options: FleetOptions = {}): Promise<Fleet> {
  const { vault = "plain-file", lang = "lang" in options ? undefined : "en" } = options;
  const home = mkdtempSync(join(tmpdir(), "b24-fleet-"));
  const env = { B24KIT_HOME: home, B24KIT_NOW: now, ...(lang && { B24KIT_LANG: lang }) };
  const platform = process.platform;
  const store = openCredentialStore({ env, platform, askPassphrase: () => Promise.resolve(passphrase) });
  const portals: TestPortal[] = [];
  for (const [place, seed] of seeds.entries()) {
    if (seed !== "again") portals.push(await startPortal({ world: seededWorld(seed) }));
    const portal = portals.at(-1);
    if (portal === undefined) throw new Error("there is no portal before");
    const { host, origin } = new URL(portal.webhook);
    await store.save({
      name: names[place] ?? "",
      kind: "webhook",
      portal: { host, url: origin },
      user: { id: portal.world.portal.currentUser },
      secret: portal.webhook,
      vault,
    });
  }
  return {
    env,
    portals,
    run: async (...args) => {
      const done = await b24(["report", ...args], { env });
      if (`${done.stdout}${done.stderr}`.includes(marker)) throw new Error("the secret was printed");
      return done;
    },
    [Symbol.asyncDispose]: async () => void (await Promise.all(portals.map(async (portal) => portal.close()))),
  };
}

const names = ["one", "two", "three"];

interface Compared {
  readonly complete: boolean;
  readonly data: {
    readonly portals: readonly {
      readonly profile: string;
      readonly host: string | null;
      readonly figures: { readonly open: { readonly count: number; readonly converted: Amount } } | null;
    }[];
    readonly together: {
      readonly open: { readonly totals: { readonly count: number; readonly sums: readonly Amount[] } };
    };
  };
}

interface Amount {
  readonly currency: string;
  readonly amount: string;
}

test("portals stand side by side with the numbers that each has alone", async () => {
  await using three = await fleet(["en", "ru", "en"]);
  const { code, stdout, stderr } = await three.run("pipeline", "--profiles", "two, one,three", "--json");
  expect([code, stderr]).toEqual([0, ""]);
  const { data } = JSON.parse(stdout) as Compared;
  expect(data.portals.map(({ profile }) => profile)).toEqual(["two", "one", "three"]);
  for (const { profile, figures, host } of data.portals) {
    const alone = JSON.parse((await three.run("pipeline", "-P", profile, "--json")).stdout) as {
      readonly portal: { readonly host: string };
      readonly data: { readonly all: { readonly open: { readonly count: number; readonly converted: Amount } } };
    };
    const { count, converted } = alone.data.all.open;
    expect(figures?.open).toMatchObject({ count, converted });
    expect(host).toBe(alone.portal.host);
  }
  const { totals } = data.together.open;
  expect(totals.count).toBe(data.portals.reduce((sum, { figures }) => sum + (figures?.open.count ?? 0), 0));
  // The base currency of the first, then that of the two others added up.
  const [two, one] = data.portals.map(({ figures }) => figures?.open.converted);
  expect(totals.sums[0]).toEqual(two);
  expect(totals.sums[1]?.currency).toBe(one?.currency);
  expect(one?.currency).not.toBe(two?.currency);
  expect(Number(totals.sums[1]?.amount)).toBeCloseTo(2 * Number(one?.amount), 2);
});

test("a portal that is away is told, the others are there: exit code 3", async () => {
  await using two = await fleet(["en", "en"]);
  await two.portals[1]?.close();
  const { code, stdout, stderr } = await two.run("pipeline", "--profiles", "one,two");
  expect([code, stderr]).toEqual([3, ""]);
  expect(stdout).toContain("Sales pipelines: 2 portals");
  const { host } = new URL(two.portals[1]?.webhook ?? "");
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(`two: no report: the portal does not answer: ${host}`);
  await two.portals[0]?.close();
  const none = await two.run("pipeline", "--profiles", "one,two");
  expect(none.code).toBe(1);
  expect(none.stdout).toBe("");
});

test.each([
  { args: ["deals", "--profiles", "one,two"], says: "the report deals takes no --profiles" },
  { args: ["pipeline", "--profiles", "one"], says: "it takes 2 to 50 names" },
  { args: ["pipeline", "--profiles", "one,one"], says: "one is named twice" },
  { args: ["pipeline", "--profiles", "one,nobody"], says: "nobody" },
  { args: ["pipeline", "--profiles", "one,two", "-P", "one"], says: "--profiles and -P one exclude each other" },
  { args: ["pipeline", "--profiles", "one,two", "--user", "7"], says: "--profiles and --user exclude each other" },
  { args: ["pipeline", "--profiles", "one,two", "--to", "stdout"], says: "--to" },
])("$args.0 $args.2 is refused: $says", async ({ args, says }) => {
  await using two = await fleet(["en", "en"]);
  const { code, stdout, stderr } = await two.run(...args);
  expect(stderr).toContain(says);
  expect(code).toBe(says === "nobody" ? 4 : 64);
  expect(stdout).toBe("");
  expect(two.portals.map((portal) => portal.stats().requests)).toEqual([0, 0]);
});

test("two profiles of one portal would count its deals twice", async () => {
  await using one = await fleet(["en", "again"]);
  const { code, stdout, stderr } = await one.run("pipeline", "--profiles", "one,two");
  expect([code, stdout]).toEqual([64, ""]);
  expect(stderr).toContain("the profiles one and two are one portal");
});

interface Worded {
  readonly title: string;
  readonly notices: readonly { readonly text: string }[];
}

test.each([
  { seeds: ["ru", "en"], title: "Воронки продаж: 2 портала" },
  { seeds: ["en", "ru"], title: "Sales pipelines: 2 portals" },
] as const)("without --lang all of it is in the language of the first portal: $title", async ({ seeds, title }) => {
  await using two = await fleet(seeds, { lang: undefined });
  const report = JSON.parse((await two.run("pipeline", "--profiles", "one,two", "--json")).stdout) as Worded;
  expect(report.title).toBe(title);
  const second = report.notices.flatMap(({ text }) => (text.startsWith("two: ") ? [text.slice("two: ".length)] : []));
  expect(second).not.toEqual([]);
  expect(second.filter((text) => /^[А-ЯЁ]/.test(text) !== (seeds[0] === "ru"))).toEqual([]);
});

test("the first portal that can be read gives the language, also to what is said of one that cannot", async () => {
  await using three = await fleet(["en", "ru", "en"], { lang: undefined });
  await three.portals[0]?.close();
  const { code, stdout } = await three.run("pipeline", "--profiles", "one,two,three", "--json");
  expect(code).toBe(3);
  const report = JSON.parse(stdout) as Worded;
  expect(report.title).toBe("Воронки продаж: 3 портала");
  const texts = report.notices.map(({ text }) => text);
  expect(texts).toContainEqual(expect.stringMatching(/^one: отчёта нет: портал не отвечает/));
  expect(texts.filter((text) => !/[А-яЁё]{4}/.test(text))).toEqual([]);
});

const shared = { vault: "encrypted-file" } as const;

test("a passphrase that can be read once opens the secrets of all profiles", async () => {
  await using three = await fleet(["en", "en", "en"], shared);
  const env = { ...three.env, BITRIX24_KEYRING_PASSWORD_FD: "0" };
  const args = ["report", "pipeline", "--profiles", "one,two,three"];
  const done = await b24Process(args, { env, stdin: `${passphrase}\n` });
  expect([done.code, done.stderr]).toEqual([0, ""]);
});

test.skipIf(whyNoTerminal !== undefined)(`a person types it once ${whyNoTerminal ?? ""}`, async () => {
  await using three = await fleet(["en", "en", "en"], shared);
  const terminal = openTerminal(["report", "pipeline", "--profiles", "one,two,three"], three.env);
  await terminal.sees("Passphrase of the file");
  terminal.types(`${passphrase}\r`);
  await terminal.sees("Sales pipelines: 3 portals");
  expect((await terminal.end()).code).toBe(0);
});

test.skipIf(whyNoTerminal !== undefined)(`Ctrl+C at the question ends it ${whyNoTerminal ?? ""}`, async () => {
  await using two = await fleet(["en", "en"], shared);
  const terminal = openTerminal(["report", "pipeline", "--profiles", "one,two"], two.env);
  await terminal.sees("Passphrase of the file");
  terminal.types("\u0003");
  const { code } = await terminal.end();
  expect([code, two.portals.map((portal) => portal.stats().requests)]).toEqual([2, [0, 0]]);
});

test.skipIf(whyNoTerminal !== undefined)(`a wrong one is not asked for again ${whyNoTerminal ?? ""}`, async () => {
  await using two = await fleet(["en", "en"], shared);
  const terminal = openTerminal(["report", "pipeline", "--profiles", "one,two"], two.env);
  for (const question of ["Passphrase of the file", "tries left: 2", "tries left: 1"]) {
    await terminal.sees(question);
    terminal.types("nonsense\r");
  }
  const { code } = await terminal.end();
  expect([code, two.portals.map((portal) => portal.stats().requests)]).toEqual([4, [0, 0]]);
});
