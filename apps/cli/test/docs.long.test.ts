import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { b24, type Finished, finished, start } from "./b24.ts";

interface Home {
  readonly docs: string;
  readonly run: (...args: readonly string[]) => Promise<Finished>;
  readonly env: { readonly B24KIT_HOME: string };
  readonly write: (path: string, text: string | Uint8Array) => void;
}

/** A folder for a documentation of our own, and a home for its index. */
function home(): Home {
  const folder = mkdtempSync(join(tmpdir(), "b24-docs-"));
  const docs = join(folder, "docs");
  const env = { B24KIT_HOME: join(folder, "home") };
  const write = (path: string, text: string | Uint8Array): void => {
    mkdirSync(join(docs, path, ".."), { recursive: true });
    writeFileSync(join(docs, path), text);
  };
  return { docs, env, write, run: async (...args) => b24(["docs", ...args], { env }) };
}

const json = ({ stdout }: Finished): unknown => JSON.parse(stdout);
const dealPage = "# List of deals crm.deal.list\n\n## Parameters\n\nThe filter selects deals by stage.\n";

test("without an index the facts of the program answer, and it is said", async () => {
  const { run } = home();
  const searched = await run("search", "limits", "of", "requests", "--limit", "2");
  expect(searched.code).toBe(0);
  expect(searched.stdout).toContain("guide:limits\tguide\t");
  expect(searched.stderr).toContain("there is no index");
  const shown = await run("show", "crm.item.list", "--json");
  expect(json(shown)).toMatchObject({ source: "facts", page: "crm.item.list", kind: "method" });
  expect(await run("show", "no-such-page")).toMatchObject({ code: 64 });
});

test("pages are indexed by their headings, found in both languages, and shown with their address", async () => {
  const { docs, run, write } = home();
  write("api-reference/crm/deals/crm-deal-list.md", dealPage);
  write(
    "guide.md",
    "# Обновление токенов\n\nТокен \u001B[31mобновляют\u001B[0m так: [запрос](https://example.com/x).\n",
  );
  const indexed = await run("index", "--from", docs, "--json");
  expect(indexed.code).toBe(0);
  expect(json(indexed)).toMatchObject({ pages: 2, added: 2, changed: 0, removed: 0, skipped: [] });
  const found = await run("search", "сделки", "по", "стадии", "--json");
  expect(json(found)).toMatchObject([
    {
      page: "api-reference/crm/deals/crm-deal-list",
      heading: "Parameters",
      excerpt: "The filter selects **deals** by **stage**.",
      address: "https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html",
      source: "index",
    },
    { heading: "List of deals crm.deal.list" },
  ]);
  const shown = await run("show", "crm.deal.list");
  expect(shown.stdout).toBe(`${dealPage}\nhttps://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html\n`);
  expect((await run("show", "GUIDE.md")).stdout).toBe(
    "# Обновление токенов\n\nТокен обновляют так: запрос (https://example.com/x).\n",
  );
});

test("an indexing reads what has changed, takes out what has gone, and can be removed", async () => {
  const { docs, env, run, write } = home();
  for (const name of ["a", "b", "c"]) write(`${name}.md`, `# ${name}\nstage\n`);
  await run("index", "--from", docs);
  write("a.md", "# a\nlead\n");
  rmSync(join(docs, "b.md"));
  const again = await run("index", "--from", docs, "--json");
  expect(json(again)).toMatchObject({ pages: 2, added: 0, changed: 1, removed: 1, unchanged: 1 });
  const found = await run("search", "stage", "--json", "page");
  expect(json(found)).toEqual([{ page: "c" }]);
  const file = join(env.B24KIT_HOME, "cache", "docs", "pages.sqlite");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await run("index", "--remove")).code).toBe(0);
  expect(existsSync(file)).toBe(false);
});

test("a folder without Markdown, none, and a file are refused; the index stays as it was", async () => {
  const { docs, run, write } = home();
  write("a.md", "# a\nstage\n");
  await run("index", "--from", docs);
  write("empty/readme.txt", "x");
  for (const from of [join(docs, "empty"), join(docs, "none"), join(docs, "a.md")]) {
    expect(await run("index", "--from", from)).toMatchObject({ code: 64, stdout: "" });
  }
  expect(await run("index")).toMatchObject({ code: 64 });
  expect(await run("index", "--remove", "--from", docs)).toMatchObject({ code: 64 });
  expect((await run("search", "stage")).stdout).toContain("a\tpage\t");
});

test("links are not followed; large, unreadable and broken files are told", async () => {
  const { docs, run, write } = home();
  write("a.md", "# a\nstage\n");
  write("broken.md", Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a, 0x73]));
  write("../outside/secret.md", "# outside\nstage\n");
  write("large.md", "");
  truncateSync(join(docs, "large.md"), 50 * 1024 * 1024);
  symlinkSync(join(docs, "..", "outside"), join(docs, "folder"));
  symlinkSync(join(docs, "..", "outside", "secret.md"), join(docs, "file.md"));
  symlinkSync(docs, join(docs, "loop"));
  const indexed = await run("index", "--from", docs, "--json");
  expect(indexed.code).toBe(3);
  expect(json(indexed)).toMatchObject({
    pages: 2,
    links: 3,
    broken: 1,
    skipped: [{ path: "large.md", reason: "too-large" }],
  });
  expect(json(await run("search", "stage", "--json", "page"))).toEqual([{ page: "a" }]);
});

test("an index that cannot be read is told, and built anew", async () => {
  const { docs, env, run, write } = home();
  write("a.md", "# a\nstage\n");
  await run("index", "--from", docs);
  writeFileSync(join(env.B24KIT_HOME, "cache", "docs", "pages.sqlite"), "nothing that could be read".repeat(200));
  const searched = await run("search", "stage");
  expect(searched).toMatchObject({ code: 0 });
  expect(searched.stderr).toContain("the index is damaged");
  const indexed = await run("index", "--from", docs, "--json");
  expect(json(indexed)).toMatchObject({ pages: 1, added: 1, rebuilt: true });
});

test("a place that cannot be written is told; the facts still answer", async () => {
  const { docs, env, run, write } = home();
  write("a.md", "# a\nstage\n");
  mkdirSync(env.B24KIT_HOME);
  writeFileSync(join(env.B24KIT_HOME, "cache"), "in the way");
  const indexed = await run("index", "--from", docs);
  expect(indexed.code).toBe(1);
  expect(indexed.stderr).toContain(join(env.B24KIT_HOME, "cache"));
  expect(await run("search", "limits")).toMatchObject({ code: 0 });
});

/** So many pages that an indexing takes a while. */
function many({ write }: Home, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const body = `Deals of stage ${index} are listed by the method with a filter and a select.\n`.repeat(20);
    write(
      `part${index % 40}/page-${index}.md`,
      `# Page ${index}\n\n${body}\n## Parameters\n\n${body}\n## Errors\n\n${body}`,
    );
  }
}

test("3,000 pages are indexed and searched in time; of two indexings at once none does harm", async () => {
  const place = home();
  many(place, 3000);
  const begun = performance.now();
  const both = await Promise.all([
    place.run("index", "--from", place.docs, "--json"),
    place.run("index", "--from", place.docs, "--json"),
  ]);
  expect(performance.now() - begun).toBeLessThan(60_000);
  // The second has waited, or was told that it would have to.
  expect(both.map(({ code }) => code).toSorted((a, b) => Number(a) - Number(b))[0]).toBe(0);
  const failed = both.filter(({ code }) => code !== 0);
  expect(failed.filter(({ stderr }) => !stderr.includes('"busy"'))).toEqual([]);
  const asked = performance.now();
  const found = await place.run("search", "stage", "2999", "--json", "page");
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect((json(found) as unknown[])[0]).toEqual({ page: "part39/page-2999" });
});

test("kill -9 in between: what was read stays, it is told, and the next indexing goes on", async () => {
  const place = home();
  many(place, 3000);
  const child = start(["docs", "index", "--from", place.docs], { env: place.env });
  const file = join(place.env.B24KIT_HOME, "cache", "docs", "pages.sqlite");
  while ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < 3_000_000)
    await new Promise((resolve) => setTimeout(resolve, 5));
  child.kill("SIGKILL");
  await finished(child);
  expect((await place.run("search", "stage")).stderr).toContain("it is not finished");
  const indexed = json(await place.run("index", "--from", place.docs, "--json")) as {
    added: number;
    unchanged: number;
  };
  expect(indexed.added + indexed.unchanged).toBe(3000);
  expect(indexed.unchanged).toBeGreaterThan(0);
  expect((await place.run("search", "stage")).stderr).not.toContain("it is not finished");
});
