import { Writable } from "node:stream";
import type { Client, DownloadOptions } from "@b24kit/client";
import type { FoundFile } from "b24kit";
import { expect, test } from "vitest";
import { downloadInto } from "./download-into.ts";

const again = async (): Promise<FoundFile> => ({ link: "https://portal.example/rest/download?auth=new" });

test("the client gets a way to find the file again, for a link that has ended", async () => {
  const given: DownloadOptions[] = [];
  const download: Client["download"] = async (_, __, options = {}) => {
    given.push(options);
    return { bytes: 1, contentType: "text/plain" };
  };
  const { signal } = new AbortController();
  await downloadInto({ download }, { link: "old" }, { again, signal }, async () => new Writable());
  expect(await given[0]?.freshLink?.()).toBe("https://portal.example/rest/download?auth=new");
});
