import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { at, rows, startPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

const base64 = (text: string): string => Buffer.from(text).toString("base64");

const form = (name: string, content: string | Uint8Array<ArrayBuffer>): FormData => {
  const data = new FormData();
  data.append("file", new Blob([content]), name);
  return data;
};

test("drives: the company's and everybody's own", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const all = rows(await portal.call("disk.storage.getlist"));
  expect(all.map(({ ENTITY_TYPE }) => ENTITY_TYPE)).toContain("common");
  const own = rows(await portal.call("disk.storage.getlist", { filter: { ENTITY_TYPE: "user", ENTITY_ID: 1 } }));
  expect(own).toMatchObject([{ ENTITY_TYPE: "user", ENTITY_ID: "1", ROOT_OBJECT_ID: expect.stringMatching(/^\d+$/) }]);
});

test("a file in one request, and by the address that the portal gives", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const direct = await portal.call("disk.folder.uploadfile", {
    id: 1,
    data: { NAME: "a.txt" },
    fileContent: ["a.txt", base64("direct")],
  });
  expect(direct.result).toMatchObject({
    ID: expect.any(Number),
    NAME: "a.txt",
    SIZE: "6",
    TYPE: "file",
    PARENT_ID: "1",
  });
  const asked = await portal.call("disk.folder.uploadfile", { id: 1, generateUniqueName: true });
  expect(asked.result).toEqual({ field: "file", uploadUrl: expect.stringContaining("/upload.json?token=disk%7C") });
  const sent = await fetch(at(asked, "uploadUrl") as string, { method: "POST", body: form("a.txt", "by address") });
  const { result } = (await sent.json()) as { result: { ID: number } };
  expect(result).toMatchObject({ NAME: "a (1).txt", SIZE: "10" });
  const read = await portal.call("disk.file.get", { id: result.ID });
  expect(read.result).toMatchObject({ ID: String(result.ID), SIZE: "10" });
  const got = await fetch(at(read, "DOWNLOAD_URL") as string);
  expect(got.headers.get("content-disposition")).toContain("a%20(1).txt");
  expect(await got.text()).toBe("by address");
});

test.each([
  ["disk.folder.uploadfile", {}, "ERROR_ARGUMENT"],
  ["disk.folder.uploadfile", { id: 9999 }, "ERROR_NOT_FOUND"],
  ["disk.folder.uploadfile", { id: 1, fileContent: ["a", "YQ=="] }, "DISK_BASE_SERVICE_22001"],
  ["disk.folder.uploadfile", { id: 1, data: { NAME: "a" }, fileContent: ["a", ""] }, "ERROR_COULD_NOT_SAVE_FILE"],
  ["disk.file.get", { id: 1 }, "ERROR_NOT_FOUND"],
  ["disk.attachedobject.get", { id: 1 }, "ERROR_NOT_FOUND"],
  ["tasks.task.files.attach", { fileId: 1 }, "100"],
  ["im.disk.folder.get", {}, "CHAT_ID_EMPTY"],
  ["im.disk.folder.get", { CHAT_ID: 999 }, "ACCESS_ERROR"],
  ["im.disk.file.commit", { UPLOAD_ID: 1 }, "CHAT_ID_EMPTY"],
])("%s with %j answers %s", async (method, params, error) => {
  const portal = await startPortal({ world: smallWorld() });
  expect(await portal.call(method, params)).toMatchObject({ error });
});

test("links hold for what they were signed for only", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const params = { id: 1, data: { NAME: "a.txt" }, fileContent: ["a.txt", base64("x")] };
  const link = at(await portal.call("disk.folder.uploadfile", params), "DOWNLOAD_URL") as string;
  const again = at(
    await portal.call("disk.file.get", { id: at(await portal.call("disk.folder.getchildren", { id: 1 }), 0, "ID") }),
    "DOWNLOAD_URL",
  );
  expect(again).not.toBe(link);
  expect((await fetch(link)).status).toBe(200);
  expect((await fetch(link.replace(/token=disk%7C./, "token=disk%7CX"))).status).toBe(403);
  expect((await fetch(link.replace("download.json", "upload.json"), { method: "POST" })).status).toBe(403);
  const missing = new URL(link);
  missing.search = "";
  expect((await fetch(missing)).status).toBe(403);
});

test("a form that breaks off, or has no file, stores nothing", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const { uploadUrl } = (await portal.call("disk.folder.uploadfile", { id: 1 })).result as { uploadUrl: string };
  const head = '--b\r\ncontent-disposition: form-data; name="file"; filename="x"\r\n\r\n';
  for (const body of [
    `${head}no end`,
    "--b--\r\n",
    '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n--b--',
    "",
  ]) {
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    expect((await fetch(uploadUrl, { method: "POST", headers, body })).status).toBe(400);
  }
  expect(rows(await portal.call("disk.folder.getchildren", { id: 1 }))).toEqual([]);
});

test("a boundary that falls between two pieces is found, and large files leave no trace behind", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const before = temporary();
  const bytes = new Uint8Array(3_000_000).map((_, index) => (index % 7 === 0 ? 13 : index));
  const { uploadUrl } = (await portal.call("disk.folder.uploadfile", { id: 1 })).result as { uploadUrl: string };
  const sent = await fetch(uploadUrl, { method: "POST", body: form("big.bin", bytes) });
  const { result } = (await sent.json()) as { result: { SIZE: string; DOWNLOAD_URL: string } };
  expect(result.SIZE).toBe("3000000");
  expect(new Uint8Array(await (await fetch(result.DOWNLOAD_URL)).arrayBuffer())).toEqual(bytes);
  // Other portals may come and go at the same time, but none leaves a name behind.
  expect(temporary().filter((name) => !before.includes(name) && existsSync(join(tmpdir(), name, "content")))).toEqual(
    [],
  );
});

function temporary(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("b24kit-emulator-"));
}

test("a field with files: what is named stays, what is not goes", async () => {
  const portal = await startPortal({ world: smallWorld(), fileFields: { 2: { UF_CRM_DOCS: "multiple" } } });
  const deal = rows(await portal.call("crm.deal.list", { select: ["ID"] }))[0]?.["ID"];
  const put = async (value: unknown) =>
    at(
      await portal.call("crm.item.update", { entityTypeId: 2, id: deal, fields: { ufCrmDocs: value } }),
      "item",
      "ufCrmDocs",
    );
  const [first = expect.fail()] = (await put([["a.txt", base64("a")]])) as { id: number; urlMachine: string }[];
  expect(await (await fetch(first.urlMachine)).text()).toBe("a");
  const both = (await put([{ id: first.id }, ["b.txt", base64("b")]])) as { id: number }[];
  expect(both).toMatchObject([{ id: first.id }, { id: expect.any(Number) }]);
  expect(await put([["c.txt", base64("c")]])).toHaveLength(1);
  expect(await put([])).toEqual([]);
});
