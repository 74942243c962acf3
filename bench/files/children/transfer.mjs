// Sends or takes one file, with the built @b24kit/client or with undici alone. Arguments: entry of the client, "ours" or "bare",
// "up" or "down", path, identifier of the file, webhook. Tells seconds, the most memory, and the identifier.
import { createReadStream, createWriteStream, statSync } from "node:fs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";

const [entry, who, direction, path, id, webhook] = process.argv.slice(2);
const { createClient, describeFile } = await import(entry);
const { request } = createRequire(entry)("undici");
const client = createClient({ webhook });
const params = { id: 1, data: { NAME: "big.bin" }, generateUniqueName: true };

async function upload() {
  const file = await describeFile(path);
  const begun = performance.now();
  const { ID } = await client.call("disk.folder.uploadFile", { ...params, fileContent: ["big.bin", file] });
  return { begun, id: ID };
}

async function bareUpload() {
  const { uploadUrl } = await client.call("disk.folder.uploadFile", { id: 1, generateUniqueName: true });
  const [before, after] = [
    '--b\r\ncontent-disposition: form-data; name="file"; filename="big.bin"\r\n\r\n',
    "\r\n--b--\r\n",
  ];
  async function* form() {
    yield Buffer.from(before);
    yield* createReadStream(path, { highWaterMark: 256 * 1024 });
    yield Buffer.from(after);
  }
  const begun = performance.now();
  const { body } = await request(uploadUrl, {
    method: "POST",
    headers: {
      "content-type": "multipart/form-data; boundary=b",
      "content-length": String(statSync(path).size + before.length + after.length),
    },
    body: Readable.from(form(), { objectMode: false }),
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return { begun, id: (await body.json()).result.ID };
}

async function download() {
  const { DOWNLOAD_URL, SIZE } = await client.call("disk.file.get", { id });
  const begun = performance.now();
  const sink = createWriteStream(path, { highWaterMark: 2 ** 20 });
  await client.download(DOWNLOAD_URL, async () => sink, { size: Number(SIZE) });
  sink.end();
  await finished(sink);
  return { begun, id };
}

async function bareDownload() {
  const { DOWNLOAD_URL } = await client.call("disk.file.get", { id });
  const begun = performance.now();
  const { body } = await request(DOWNLOAD_URL);
  await pipeline(body, createWriteStream(path, { highWaterMark: 2 ** 20 }));
  return { begun, id };
}

const work = { ours: { up: upload, down: download }, bare: { up: bareUpload, down: bareDownload } }[who][direction];
const done = await work();
const seconds = (performance.now() - done.begun) / 1000;
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ seconds, megabytes, id: String(done.id), size: statSync(path).size }));
await client.close();
process.exit();
