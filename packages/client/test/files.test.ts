import { createHash, randomBytes } from "node:crypto";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import {
  type AnyMethod,
  anyMethod,
  type Client,
  createClient,
  describeFile,
  type FileContent,
  result,
} from "../src/index.ts";
import { caught } from "./caught.ts";
import { json, rawServer, secret } from "./raw-server.ts";

const world = sharedWorld({ seed: "en", now: "2026-03-02T09:00:00+03:00", fixedClock: true });
let portal: Emulator;
let client: Client;
let folder: string;
beforeAll(async () => {
  portal = await startEmulator({ world });
  client = createClient({ webhook: portal.webhook, retries: 0 });
  folder = mkdtempSync(join(tmpdir(), "b24-files-"));
});
afterAll(async () => {
  await client.close();
  await portal.close();
  rmSync(folder, { recursive: true });
});

const put = (name: string, bytes: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

interface DiskFile {
  readonly ID: number;
  readonly NAME: string;
  readonly SIZE: string;
  readonly DOWNLOAD_URL: string;
}

const upload = async (content: FileContent, name = "a.bin", by = client): Promise<DiskFile> => {
  const params = { id: 1, data: { NAME: name }, fileContent: [name, content], generateUniqueName: true };
  return by.call<AnyMethod, DiskFile>(anyMethod("disk.folder.uploadFile"), params);
};

/** Takes what comes, no faster than it is told to. */
function collected(): { readonly sink: Writable; readonly bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  const write: ConstructorParameters<typeof Writable>[0] = {
    highWaterMark: 1024,
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk);
      setImmediate(done);
    },
  };
  return { sink: new Writable(write), bytes: () => Buffer.concat(chunks) };
}

const settled = async (sink: Writable): Promise<void> => new Promise((resolve) => sink.end(resolve));

const take = async (file: DiskFile, by = client): Promise<Buffer> => {
  const { sink, bytes } = collected();
  await by.download(file.DOWNLOAD_URL, async () => sink, { name: file.NAME, size: Number(file.SIZE) });
  await settled(sink);
  return bytes();
};

test.each([
  ["nothing", 0],
  ["a byte", 1],
  ["what fits into JSON", 256 * 1024],
  ["one byte more", 256 * 1024 + 1],
  ["many pieces", 3_000_001],
])("%s goes to the disk and comes back", async (_, size) => {
  const bytes = randomBytes(size);
  const file = await upload(await describeFile(put("source.bin", bytes)));
  expect(file.SIZE).toBe(String(size));
  expect(await take(file)).toEqual(bytes);
});

test.each(['a "quoted" name.txt', "отчёт 😀.pdf", "50%22.txt", "a;b=c.txt"])(
  "the name %s arrives as it is",
  async (name) => {
    const large = await describeFile(put("named.bin", randomBytes(300_000)));
    expect((await upload(large, name)).NAME.replaceAll('"', "%22")).toBe(name.replaceAll('"', "%22"));
  },
);

/** How many files the portal has taken so far. */
function storedFiles(): number {
  return portal.writes().filter(({ method }) => method === "upload").length;
}

test("a content that has changed since it was looked at is not sent", async () => {
  for (const size of [1000, 600_000]) {
    const path = put("changing.bin", Buffer.alloc(size, 1));
    const content = await describeFile(path);
    const before = storedFiles();
    writeFileSync(path, Buffer.alloc(size, 2));
    expect(await caught(upload(content))).toMatchObject({ code: "file", reason: "changed", mayHaveRun: false });
    appendFileSync(path, "more");
    expect(await caught(upload(content))).toMatchObject({ code: "file", reason: "changed", mayHaveRun: false });
    truncateSync(path, 10);
    expect(await caught(upload(content))).toMatchObject({ code: "file", reason: "changed" });
    rmSync(path);
    expect(await caught(upload(content))).toMatchObject({ code: "file", reason: "unreadable" });
    expect(storedFiles()).toBe(before);
  }
});

test("a folder and a pipe are no files", async () => {
  expect(await caught(describeFile(folder))).toMatchObject({ code: "file", reason: "not-a-file" });
  expect(await caught(describeFile("/dev/null"))).toMatchObject({ code: "file", reason: "not-a-file" });
  expect(await caught(describeFile(join(folder, "none")))).toMatchObject({ code: "file", reason: "unreadable" });
});

test("what travels inside of JSON has an end, and empty files are refused", async () => {
  const path = put("large.bin", "");
  const add = async () =>
    client.call(anyMethod("crm.timeline.comment.add"), {
      fields: {
        ENTITY_TYPE: "deal",
        ENTITY_ID: world.deals[0]?.ID,
        COMMENT: "x",
        FILES: [["x", await describeFile(path)]],
      },
    });
  expect(await caught(add())).toMatchObject({ code: "file", reason: "empty" });
  truncateSync(path, 20 * 2 ** 20 + 1);
  expect(await caught(add())).toMatchObject({ code: "file", reason: "too-large" });
  truncateSync(path, 1000);
  expect(await add()).toBeGreaterThan(0);
});

test("commands that need the new file follow it, and stop when it fails", async () => {
  const content = await describeFile(put("task.bin", randomBytes(400_000)));
  const taskId = Number(world.tasks[0]?.id);
  const batch = async (id: number) =>
    client.batch(
      {
        upload: {
          method: "disk.folder.uploadFile",
          params: { id, data: { NAME: "t.bin" }, fileContent: ["t.bin", content], generateUniqueName: true },
        },
        attach: { method: "tasks.task.files.attach", params: { taskId, fileId: result("upload", "ID") } },
      },
      { halt: true },
    );
  const done = await batch(1);
  expect(done).toMatchObject({
    upload: { ok: true },
    attach: { ok: true, result: { attachmentId: expect.any(Number) } },
  });
  const failed = await batch(99_999);
  expect(failed).toMatchObject({ upload: { ok: false }, attach: { ok: false, error: { code: "not-run" } } });
});

test("a connection that is cut in the middle of a download is told; what came is no file", async () => {
  const faulty = await startEmulator({ world, faults: "download:truncate@1,download:html@2,download:drop@3" });
  await using mine = createClient({ webhook: faulty.webhook, retries: 0 });
  const content = await describeFile(put("cut.bin", randomBytes(2_000_000)));
  const { ID } = await upload(content, "cut.bin", mine);
  const file = await mine.call<AnyMethod, DiskFile>(anyMethod("disk.file.get"), { id: ID });
  expect(await caught(take(file, mine))).toMatchObject({ code: "network" });
  expect(await caught(take(file, mine))).toMatchObject({ code: "not-a-portal" });
  expect(await caught(take(file, mine))).toMatchObject({ code: "network" });
  expect(
    createHash("sha256")
      .update(await take(file, mine))
      .digest("hex"),
  ).toBe(content.sha256);
  await faulty.close();
});

function latest<Item>(items: readonly Item[]): Item {
  const item = items.at(-1);
  if (item === undefined) throw new Error("there is none");
  return item;
}

test("a passing failure is met by beginning the download anew", async () => {
  const faulty = await startEmulator({ world, faults: "download:truncate@1" });
  await using mine = createClient({ webhook: faulty.webhook });
  const bytes = randomBytes(2_000_000);
  const { ID } = await upload(await describeFile(put("again.bin", bytes)), "again.bin", mine);
  const file = await mine.call<AnyMethod, DiskFile>(anyMethod("disk.file.get"), { id: ID });
  const attempts: ReturnType<typeof collected>[] = [];
  const open = async () => {
    attempts.push(collected());
    return latest(attempts).sink;
  };
  await mine.download(file.DOWNLOAD_URL, open, { size: bytes.length });
  await settled(latest(attempts).sink);
  expect(attempts).toHaveLength(2);
  expect(latest(attempts).bytes()).toEqual(bytes);
  await faulty.close();
});

test("a file of another size than announced is no file", async () => {
  const file = await upload(await describeFile(put("size.bin", "12345")));
  for (const size of [4, 6]) {
    const { sink } = collected();
    expect(await caught(client.download(file.DOWNLOAD_URL, async () => sink, { size }))).toMatchObject({
      code: "file",
    });
  }
});

test("a place that takes no more ends the download", async () => {
  const file = await upload(await describeFile(put("full.bin", randomBytes(500_000))));
  const full = Object.assign(new Error("no space left"), { code: "ENOSPC" });
  const sink = new Writable({ write: (_, __, done) => done(full) });
  const failure = await caught(client.download(file.DOWNLOAD_URL, async () => sink));
  expect(failure).toMatchObject({ code: "file", reason: "unwritable", message: expect.stringContaining("ENOSPC") });
});

/** Another host: it must never see the key. */
async function stranger(): Promise<{ readonly url: string; readonly seen: string[]; close(): void }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.url} ${JSON.stringify(request.headers)}`);
    response.writeHead(200, { "content-disposition": "attachment" }).end("content");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen, close: () => void server.close() };
}

test("links to other hosts, and redirects that would take the key along, are not followed", async () => {
  const other = await stranger();
  const cases: readonly (readonly [location: string, isFollowed: boolean])[] = [
    [`${other.url}/bucket/file?signature=abc`, true],
    [`${other.url}/rest/1/${secret}/download`, false],
    [`${other.url}/file?key=${encodeURIComponent(encodeURIComponent(secret))}`, false],
    [`${other.url}/file?token=disk-token-of-this-link`, false],
    ["ftp://127.0.0.1/file", false],
    ["http://example.com/file", false],
    ["https://user:password@example.com/file", false],
    [`/rest/1/${secret}/crm.deal.delete?id=1`, false],
  ];
  for (const [location, isFollowed] of cases) {
    await using server = await rawServer((_, response) => response.writeHead(302, { location }).end());
    await using mine = createClient({ webhook: server.webhook, retries: 0 });
    const link = `${server.webhook}download.json?token=disk-token-of-this-link`;
    const { sink, bytes } = collected();
    const seen = other.seen.length;
    const failure: unknown = await mine
      .download(link, async () => sink)
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect([location, other.seen.length - seen]).toEqual([location, isFollowed ? 1 : 0]);
    await settled(sink);
    const found = { content: bytes().toString(), code: (failure as { code?: string } | undefined)?.code };
    expect(found).toEqual(isFollowed ? { content: "content" } : { content: "", code: "foreign-host" });
    expect(server.requests).toHaveLength(1);
  }
  expect(other.seen.join("\n")).not.toContain(secret);
  expect(other.seen.join("\n")).not.toMatch(/referer/i);
  other.close();
});

test.each([
  "https://other.example/rest/download.json?auth=x",
  "http://127.0.0.1:1/rest/1/key/download",
  "https://127.0.0.1/rest/download",
  "//other.example/rest/download",
  "",
  "javascript:alert(1)",
  "/rest/1/whatever/crm.deal.delete?id=1",
  "/rest/1/whatever/crm%2Edeal.delete?id=1",
  "/x/..%2Frest/1/whatever/crm.deal.delete",
])("the portal's link %s is not followed", async (link) => {
  const { sink } = collected();
  const failure = await caught(client.download(link, async () => sink));
  expect(["foreign-host", "malformed-answer"]).toContain((failure as { code?: string }).code);
});

test.each([
  ["another host", () => "https://other.example/rest/upload.json?auth=x", "foreign-host"],
  ["plain http of another name", () => "http://localhost:1/rest/upload.json", "foreign-host"],
  ["another method", (webhook: string) => `${webhook}crm.deal.delete?id=1`, "malformed-answer"],
  ["nothing", () => "", "malformed-answer"],
] as const)("a file is not sent where the portal says %s", async (_, urlOf, code) => {
  await using server = await rawServer((_request, response) =>
    json(response, { result: { field: "file", uploadUrl: urlOf(server.webhook) } }),
  );
  await using mine = createClient({ webhook: server.webhook, retries: 0 });
  const content = await describeFile(put("host.bin", randomBytes(300_000)));
  expect(await caught(upload(content, "x", mine))).toMatchObject({ code });
  expect(server.requests.map(({ method }) => method)).toEqual(["disk.folder.uploadFile"]);
});

test("an upload does not follow a redirect", async () => {
  const faulty = await startEmulator({ world, faults: "upload:redirect=http://127.0.0.1:1" });
  await using mine = createClient({ webhook: faulty.webhook, retries: 0 });
  const content = await describeFile(put("redirect.bin", randomBytes(300_000)));
  expect(await caught(upload(content, "x", mine))).toMatchObject({ code: "redirected" });
  await faulty.close();
});

test("a lost answer of an upload is unknown, and the upload is not repeated", async () => {
  const faulty = await startEmulator({ world, faults: "upload:drop-answer" });
  await using mine = createClient({ webhook: faulty.webhook });
  const content = await describeFile(put("lost.bin", randomBytes(300_000)));
  expect(await caught(upload(content, "lost.bin", mine))).toMatchObject({ code: "outcome-unknown" });
  expect(faulty.writes().filter(({ method }) => method === "upload")).toHaveLength(1);
  await faulty.close();
});

test("stopping ends a transfer at once", async () => {
  const faulty = await startEmulator({ world, faults: "download:slow=30s" });
  await using mine = createClient({ webhook: faulty.webhook });
  const file = await upload(await describeFile(put("stop.bin", "12345")), "s", mine);
  const { sink } = collected();
  const failure = await caught(
    mine.download(file.DOWNLOAD_URL, async () => sink, { signal: AbortSignal.timeout(100) }),
  );
  expect(failure).toMatchObject({ code: "aborted" });
  const late = await caught(mine.download(file.DOWNLOAD_URL, async () => sink, { timeout: 100 }));
  expect(late).toMatchObject({ code: "timeout" });
  await faulty.close();
});

test("a description is what lies there", async () => {
  const path = put("described.bin", "abc");
  const { size, sha256, path: told } = await describeFile(path);
  expect({ size, sha256, told }).toEqual({
    size: statSync(path).size,
    sha256: createHash("sha256").update(readFileSync(path)).digest("hex"),
    told: path,
  });
});
