import { randomBytes } from "node:crypto";
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type AnyMethod, anyMethod } from "@b24kit/client";
import { type Emulator, startEmulator } from "@b24kit/emulator";
import type { Plan } from "@b24kit/guard";
import { createPortal, findFile, parseFileSource, parseFileTarget, type Portal } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { type UploadOptions, uploadRequest } from "../src/files/upload-request.ts";
import { collected } from "./collected.ts";
import { type PlanConnection, planConnection } from "./plan-connection.ts";

const agent = { by: "agent" } as const;
const world = sharedWorld({ seed: "en", now: "2026-11-20T12:00:00Z" });
const dealId = Number(world.deals[0]?.ID);
const deal = `deal:${dealId}`;

interface Opened extends PlanConnection {
  readonly emulator: Emulator;
  readonly portal: Portal;
  readonly path: string;
  /** Describes the upload of the file. */
  readonly plan: (to: string, more?: Partial<UploadOptions>) => Promise<Plan>;
  /** The bytes of a file of the portal. */
  readonly bytesOf: (source: string) => Promise<Buffer>;
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("there is none");
  return value;
}

async function open(faults = ""): Promise<Opened> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "b24kit-files-")));
  const fileFields = { 2: { UF_CRM_OFFER: "single", UF_CRM_DOCS: "multiple" } } as const;
  const emulator = await startEmulator({ world, fileFields, faults });
  const connection = planConnection(folder, emulator.webhook);
  const { client, guard } = connection;
  onTestFinished(async () => {
    await connection[Symbol.asyncDispose]();
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const portal = createPortal({ client, now: () => Temporal.Now.instant(), cacheKey: "files" });
  const fields = async (kind: string) => portal.fields(kind);
  const path = join(folder, "offer.pdf");
  writeFileSync(path, randomBytes(500_000));
  return {
    ...connection,
    emulator,
    portal,
    path,
    plan: async (to, more = {}) => {
      const target = known(parseFileTarget(to));
      return guard.plan(await uploadRequest({ client, portal }, { path, to: target, ...more }));
    },
    bytesOf: async (source) => {
      const { link } = await findFile(client, known(parseFileSource(source)), { fields });
      const place = collected();
      await client.download(link, async () => place.sink);
      await new Promise((resolve) => place.sink.end(resolve));
      return place.buffer();
    },
  };
}

test("the sentence names file, size and place; the plan holds path and digest, and no content", async () => {
  const { plan, path } = await open();
  const { question, commands, objects } = await plan(deal);
  expect(question.en).toBe(`Attach “offer.pdf” (500 KB) to deal ${dealId} “${String(world.deals[0]?.["TITLE"])}”?`);
  expect(question.ru).toMatch(/^Прикрепить «offer\.pdf» \(500 КБ\) к сделке \d+ «.+»\?$/);
  expect(JSON.stringify(commands)).toContain(JSON.stringify(path));
  expect(JSON.stringify(commands).length).toBeLessThan(600);
  expect(objects[0]?.changes[0]?.after).toMatch(/sha-256 [0-9a-f]{64}/);
});

test("a file that has another name here than on the portal: the question tells both, the plan where it lies", async () => {
  const { plan, path } = await open();
  const key = join(dirname(path), "id_rsa");
  const link = join(dirname(path), "link.pdf");
  writeFileSync(key, "a private key");
  symlinkSync(key, link);
  for (const more of [{ path: key, name: "offer.pdf" }, { path: link, name: "offer.pdf" }, { path: link }]) {
    const name = more.name ?? "link.pdf";
    for (const to of [deal, "folder:1", `task:${world.tasks[0]?.id}`]) {
      const { question, objects, commands } = await plan(to, more);
      expect(question.en).toContain(`“${name}” (13 B, on this computer “id_rsa”) to `);
      expect(question.ru).toContain(`«${name}» (13 Б, на этом компьютере — «id_rsa») `);
      expect(JSON.stringify(objects)).toContain(`${name}, 13 B, from ${key}, sha-256 `);
      expect(JSON.stringify(commands)).not.toContain(link);
    }
  }
});

test("a file whose content has changed since the plan was made is not sent", async () => {
  const { plan, guard, path, emulator } = await open();
  for (const to of [deal, "folder:1"]) {
    const { id } = await plan(to);
    writeFileSync(path, randomBytes(500_000));
    const applied = await guard.apply(id, agent);
    expect(applied).toMatchObject({ status: "failed" });
    expect(Object.values(applied.outcomes)[0]).toMatchObject({ ok: false, error: { code: "file", reason: "changed" } });
  }
  expect(emulator.writes().map(({ method }) => method)).not.toContain("upload");
  expect(emulator.writes().map(({ method }) => method)).not.toContain("crm.timeline.comment.add");
});

test("a comment with a file, and the file of a task and of a chat", async () => {
  const { plan, guard, client, emulator } = await open();
  expect(await guard.apply((await plan(deal)).id, agent)).toMatchObject({ status: "done" });
  const comments = { filter: { ENTITY_ID: dealId, ENTITY_TYPE: "deal" } };
  const [comment] = await client.call<AnyMethod, { FILES: object }[]>(anyMethod("crm.timeline.comment.list"), comments);
  expect(Object.values(comment?.FILES ?? {})).toMatchObject([{ name: "offer.pdf", size: 500_000 }]);
  const task = await guard.apply((await plan(`task:${world.tasks[0]?.id}`)).id, agent);
  const attached = task.outcomes["attach"];
  const { attachmentId } = (attached?.ok === true ? attached.result : {}) as { attachmentId: number };
  const object = await client.call(anyMethod("disk.attachedObject.get"), { id: attachmentId });
  expect(object).toMatchObject({ NAME: "offer.pdf", ENTITY_ID: String(world.tasks[0]?.id), SIZE: "500000" });
  const response = await fetch(`${emulator.webhook}im.chat.add?TITLE=Files`);
  const { result: chat } = (await response.json()) as { result: number };
  const sent = await guard.apply((await plan(`chat:${chat}`)).id, agent);
  expect(sent).toMatchObject({ status: "done", outcomes: { attach: { result: { MESSAGE_ID: expect.any(Number) } } } });
});

test("a field of one file is replaced, and says so; one of several keeps what is there", async () => {
  const { plan, guard, bytesOf, path } = await open();
  const put = async (field: string): Promise<Plan> => {
    const made = await plan(deal, { field });
    expect(await guard.apply(made.id, agent)).toMatchObject({ status: "done", notes: [] });
    return made;
  };
  expect((await put("UF_CRM_OFFER")).question.en).not.toContain("deletes");
  const bytes = randomBytes(1000);
  writeFileSync(path, bytes);
  expect((await put("uf_crm_offer")).question).toMatchObject({
    en: expect.stringContaining("which deletes the file that is there"),
    ru: expect.stringContaining("удалив прежний файл"),
  });
  expect(await bytesOf(`${deal}/UF_CRM_OFFER`)).toEqual(bytes);
  await put("UF_CRM_DOCS");
  await put("UF_CRM_DOCS");
  await expect(bytesOf(`${deal}/UF_CRM_DOCS`)).rejects.toMatchObject({ code: "several-files" });
});

test("no plan holds the key, though links of files carry it", async () => {
  const { plan, guard, emulator } = await open();
  await guard.apply((await plan(deal, { field: "UF_CRM_OFFER" })).id, agent);
  const { id } = await plan(deal, { field: "UF_CRM_OFFER" });
  const key = known(new URL(emulator.webhook).pathname.split("/")[3]);
  expect(JSON.stringify(guard.show(id))).not.toContain(key);
  expect(JSON.stringify(guard.show(id))).not.toMatch(/urlMachine|token=/);
});

test("a file that another one has replaced meanwhile stops the plan", async () => {
  const { plan, guard } = await open();
  const early = await plan(deal, { field: "UF_CRM_DOCS" });
  await guard.apply((await plan(deal, { field: "UF_CRM_DOCS" })).id, agent);
  await expect(guard.apply(early.id, agent)).rejects.toMatchObject({ reason: "changed-meanwhile" });
});

test("an upload whose answer is lost is unknown, and nothing follows it", async () => {
  const { plan, guard, emulator } = await open("upload:drop-answer");
  const applied = await guard.apply((await plan(`task:${world.tasks[0]?.id}`)).id, agent);
  expect(applied).toMatchObject({
    status: "unknown",
    outcomes: { upload: { error: { code: "outcome-unknown" } }, attach: { error: { code: "not-run" } } },
  });
  expect(emulator.writes().map(({ method }) => method)).not.toContain("tasks.task.files.attach");
});

test.each([
  [deal, { field: "NOPE" }, "no-file-field"],
  [deal, { field: "TITLE" }, "no-file-field"],
  [deal, { name: "../../etc/passwd" }, "bad-name"],
  [deal, { name: "a\0b" }, "bad-name"],
  [deal, { name: "я".repeat(300) }, "bad-name"],
  [deal, { name: " " }, "bad-name"],
  [deal, { path: "/nowhere/at/all" }, "file"],
  ["folder:99999", {}, "portal-error"],
  ["deal:99999999", {}, "portal-error"],
] as const)("%s with %o is refused: %s", async (to, more, code) => {
  const { plan, emulator } = await open();
  await expect(plan(to, more)).rejects.toMatchObject({ code });
  expect(emulator.writes()).toEqual([]);
});

test("a name of 255 letters and emoji is kept", async () => {
  const { plan, guard, client } = await open();
  const name = `${"😀".repeat(251)}.pdf`;
  const applied = await guard.apply((await plan("folder:1", { name })).id, agent);
  const { upload } = applied.outcomes;
  const { ID } = (upload?.ok === true ? upload.result : {}) as { ID: number };
  expect(await client.call(anyMethod("disk.file.get"), { id: ID })).toMatchObject({ NAME: name });
});

test("a literal $file in parameters names no file of this computer", async () => {
  const { guard, path } = await open();
  const file = { $file: { path, size: 500_000, sha256: "0".repeat(64) } };
  const params = { fields: { ENTITY_ID: dealId, ENTITY_TYPE: "deal", COMMENT: "x", FILES: [["x", file]] } };
  await expect(guard.plan({ commands: { a: { method: "crm.timeline.comment.add", params } } })).rejects.toMatchObject({
    code: "bad-parameters",
  });
});
