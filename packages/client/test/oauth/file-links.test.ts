import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { type Emulator, type OAuthControl, startEmulator } from "@b24kit/emulator";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../../scripts/testing/shared-world.ts";
import { type AnyMethod, anyMethod, Application, type Client, createClient, describeFile } from "../../src/index.ts";
import { caught } from "../caught.ts";
import { memorySource } from "./memory-source.ts";

const world = sharedWorld({ seed: "en", now: "2026-03-02T09:00:00+03:00", fixedClock: true });
const bytes = randomBytes(400_000);

interface Signed {
  readonly emulator: Emulator;
  readonly control: OAuthControl;
  readonly client: Client;
  /** Brings the bytes to the disk; `beforeSend` as in the client. */
  readonly upload: (beforeSend?: () => Promise<void>) => Promise<number>;
  readonly link: (id: number) => Promise<string>;
  /** How often the portal was asked for an address, and how often a file was sent to one. */
  readonly asked: () => readonly (number | undefined)[];
}

function storedIn(emulator: Emulator): number {
  return emulator.writes().filter(({ method }) => method === "upload").length;
}

/** An application that has signed in to a portal; its links carry `?auth=`. */
async function signIn(): Promise<Signed> {
  const emulator = await startEmulator({ world, oauth: { consent: "auto" } });
  const control = emulator.oauth!;
  const { clientId, clientSecret } = control;
  const { accessToken, refreshToken, memberId } = control.issue();
  const now = { issuedAt: Date.now(), expiresAt: Date.now() + 3_600_000 };
  const tokens = { accessToken, refreshToken, memberId, clientEndpoint: `${emulator.url}/rest/`, scopes: [], ...now };
  const source = memorySource({ clientId, clientSecret, server: emulator.url }, tokens);
  const client = createClient({ credential: new Application(tokens, source, { clientSecret }), retries: 0 });
  const folder = mkdtempSync(join(tmpdir(), "b24-file-links-"));
  onTestFinished(async () => {
    await client.close();
    await emulator.close();
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, "offer.pdf");
  writeFileSync(path, bytes);
  return {
    emulator,
    control,
    client,
    upload: async (beforeSend) => {
      const fileContent = ["offer.pdf", await describeFile(path)];
      const params = { id: 1, data: { NAME: "offer.pdf" }, fileContent, generateUniqueName: true };
      const method = anyMethod("disk.folder.uploadFile");
      const { ID } = await client.call<AnyMethod, { ID: number }>(method, params, beforeSend && { beforeSend });
      return ID;
    },
    link: async (id) => {
      const method = anyMethod("disk.file.get");
      return (await client.call<AnyMethod, { DOWNLOAD_URL: string }>(method, { id })).DOWNLOAD_URL;
    },
    asked: () => {
      const { commands } = emulator.stats();
      return [commands["disk.folder.uploadfile"], commands["upload"]];
    },
  };
}

function collected(): { readonly open: () => Promise<Writable>; readonly bytes: () => Buffer } {
  const chunks: Buffer[] = [];
  const write = (chunk: Buffer, _: string, done: () => void): void => {
    chunks.push(chunk);
    done();
  };
  return { open: async () => new Writable({ write }), bytes: () => Buffer.concat(chunks) };
}

test("a download whose link has expired is tried with a fresh link, once", async () => {
  const { control, client, upload, link, emulator } = await signIn();
  const id = await upload();
  const first = await link(id);
  control.pass(4000);
  const place = collected();
  let asked = 0;
  const freshLink = async (): Promise<string> => {
    asked += 1;
    return link(id);
  };
  expect(await client.download(first, place.open, { freshLink })).toMatchObject({ bytes: bytes.length });
  expect([place.bytes().equals(bytes), asked, emulator.oauth?.counts().refreshes]).toEqual([true, 1, 1]);
  const dead = async (): Promise<string> => {
    asked += 1;
    return first;
  };
  expect(await caught(client.download(first, place.open, { freshLink: dead }))).toMatchObject({ code: "unauthorized" });
  expect(asked).toBe(2);
});

test("without a way to a fresh link the dead one is asked once, and no token is renewed for it", async () => {
  const { control, client, upload, link, emulator } = await signIn();
  const first = await link(await upload());
  control.pass(4000);
  const { download: before = 0 } = emulator.stats().commands;
  expect(await caught(client.download(first, collected().open))).toMatchObject({ portalCode: "expired_token" });
  expect(emulator.stats().commands["download"]).toBe(before + 1);
  expect(control.counts().refreshes).toBe(0);
});

test("an upload whose address has expired asks for another one, once; the file is stored once", async () => {
  const { control, upload, asked, emulator } = await signIn();
  let requests = 0;
  expect(
    await upload(async () => {
      requests += 1;
      // Between the answer with the address and the form.
      if (requests === 2) control.pass(4000);
    }),
  ).toBeGreaterThan(0);
  expect(storedIn(emulator)).toBe(1);
  expect([...asked(), control.counts().refreshes]).toEqual([3, 2, 1]);
});

test("an address that expires again ends the upload; nothing is stored", async () => {
  const { control, upload, asked, emulator } = await signIn();
  let requests = 0;
  const failure = await caught(
    upload(async () => {
      requests += 1;
      // An address, the form, an address in vain, an address with a new token, the form.
      if ([2, 5].includes(requests)) control.pass(4000);
    }),
  );
  expect(failure).toMatchObject({ portalCode: "expired_token", mayHaveRun: false });
  expect([requests, asked()[1], storedIn(emulator)]).toEqual([5, 2, 0]);
});
