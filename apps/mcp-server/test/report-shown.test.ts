import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connect } from "./connect.ts";
import { errorOf } from "./library.ts";
import { startPortal } from "./portal.ts";

/** Optional: a system may have none. */
const hasPainter = existsSync(join(import.meta.dirname, "..", "node_modules", "@resvg", "resvg-js"));

test("a report is a page for people", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const uri = "b24://report/pipeline?whose=all&lang=en&format=html";
  const { contents } = await server.client.readResource({ uri });
  expect(contents).toHaveLength(1);
  expect(contents[0]).toMatchObject({ uri, mimeType: "text/html" });
  const page = contents[0] !== undefined && "text" in contents[0] ? contents[0].text : "";
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">[^]*role="img"[^]*<svg /);
});

const chartUri = "b24://report/pipeline?whose=all&chart=funnel";

test.skipIf(!hasPainter)("a chart is an image", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const [image] = (await server.client.readResource({ uri: chartUri })).contents;
  const bytes = Buffer.from(image !== undefined && "blob" in image ? image.blob : "", "base64");
  expect([image?.mimeType, bytes.subarray(1, 4).toString("latin1")]).toEqual(["image/png", "PNG"]);
});

test.skipIf(hasPainter)("where the painter is missing, a chart says so", async () => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  expect((await errorOf(server.client.readResource({ uri: chartUri }))).message).toMatch(/not installed/);
});

test.each([
  ["b24://report/pipeline?whose=all&chart=pie", /no such chart/],
  ["b24://report/pipeline?format=pdf", /no such format/],
  ["b24://report/pipeline?format=html&chart=funnel", /exclude each other/],
  ["b24://report/pipeline?format=html&date=today", /takes no date/],
])("%s is refused", async (uri, words) => {
  await using portal = await startPortal();
  await using server = await connect({ env: portal.env });
  const { message, data } = await errorOf(server.client.readResource({ uri }));
  expect(message + JSON.stringify(data)).toMatch(words);
});
