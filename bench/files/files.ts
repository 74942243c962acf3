import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPortal } from "../portal/start-portal.ts";
import type { Findings } from "../results/findings.ts";
import { buildClient } from "../support/build-client.ts";
import { printTable } from "../support/print-table.ts";
import { type Program, runProgram } from "../support/program.ts";
import { tellAsked } from "../support/tell-asked.ts";

interface Transferred {
  readonly seconds: number;
  readonly megabytes: number;
  readonly id: string;
  readonly size: number;
}

/** Seconds. */
const timeLimit = 300;
/** Megabytes that a process may take, whatever the size of its file. */
const mostMemory = 200;

/** Sends a large file to the disk and takes it back: time and memory, against undici alone. */
export async function files({ isShort }: { isShort: boolean }): Promise<Findings> {
  const size = (isShort ? 0.25 : 2) * 1e9;
  const folder = mkdtempSync(join(tmpdir(), "b24kit-files-"));
  try {
    const source = join(folder, "source.bin");
    writeFileSync(source, "b24kit");
    // Without blocks on the disk: what is measured is the way, not the disk that is read.
    truncateSync(source, size);
    return await measure(buildClient(), { folder, source, size });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly source: string;
  readonly size: number;
}

async function measure(client: string, { folder, source, size }: Place): Promise<Findings> {
  await using portal = await startPortal({ deals: 1, limits: "off" });
  const run = async (
    who: "ours" | "bare",
    direction: "up" | "down",
    path: string,
    id: string,
  ): Promise<Transferred> => {
    const script = join(import.meta.dirname, "children", "transfer.mjs");
    const program: Program = { name: who, command: process.execPath, args: [script, client, who, direction, path, id] };
    const told = await runProgram<Transferred>(program, portal.webhook, timeLimit);
    if ("failure" in told) throw new Error(`${who} ${direction}: ${told.failure}`);
    return told.result;
  };
  const up = { bare: await run("bare", "up", source, "0"), ours: await run("ours", "up", source, "0") };
  const { id } = up.ours;
  const down = {
    bare: await run("bare", "down", join(folder, "bare.bin"), id),
    ours: await run("ours", "down", join(folder, "ours.bin"), id),
  };
  const rows = Object.entries({ upload: up, download: down }).map(([what, { bare, ours }]) => [
    what,
    ...[ours, bare].map(({ seconds, megabytes }) => `${size / 1e9} GB in ${seconds.toFixed(1)} s, ${megabytes} MB`),
    (ours.seconds / bare.seconds).toFixed(2),
  ]);
  const findings = printTable(["", "b24kit", "undici alone", "ratio of times"], rows);
  const most = Math.max(up.ours.megabytes, down.ours.megabytes);
  tellAsked([
    { what: `${mostMemory} MB at most`, found: `${most} MB`, isMet: most <= mostMemory },
    { what: "the whole file", found: `${down.ours.size} bytes`, isMet: down.ours.size === size, isCorrectness: true },
  ]);
  return findings;
}
