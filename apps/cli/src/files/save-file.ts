import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Client } from "@b24kit/client";
import { type FoundFile, localName } from "b24kit";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Environment } from "../io.ts";
import { refuseBadOut } from "../output/refuse-bad-out.ts";
import { downloadInto, type Downloaded } from "./download-into.ts";
import { isTaken, partFile, partPath } from "./part-file.ts";
import { unwritable } from "./unwritable.ts";
import { withTargetLock } from "./with-target-lock.ts";

/** Where a file is to be, and whether it may replace another one. */
export interface SaveOptions {
  /** A file or a folder. */
  readonly to: string;
  readonly force: boolean;
  /** Name when neither the disk nor the server tells one. */
  readonly otherName: string;
  /** Finds the file again, when its link has ended. */
  readonly again: () => Promise<FoundFile>;
  readonly env: Environment;
  readonly signal: AbortSignal;
}

/** Downloads into a file that appears as a whole. Something that is there stays, unless it may be replaced. */
export async function saveFile(
  client: Pick<Client, "download">,
  found: FoundFile,
  { to, force, otherName, again, env, signal }: SaveOptions,
): Promise<Downloaded & { readonly path: string }> {
  const isFolder = to === "" || /[\\/]$/.test(to) || (await isDirectory(to));
  const pathOf = (name: string | undefined): string => (isFolder ? join(to, localName(name ?? otherName)) : to);
  const refuseTaken = async (path: string): Promise<void> => {
    if (!force && (await isTaken(path))) throw exists(path);
  };
  // The name of a file in a field comes with its first byte; until then it has another one.
  const place = pathOf(found.name);
  await refuseBadOut(place, "--to");
  if (!isFolder || found.name !== undefined) await refuseTaken(place);
  const work = async () => {
    const file = partFile(partPath(place));
    let path = place;
    try {
      const done = await downloadInto(client, found, { again, signal }, async (head) => {
        path = pathOf(found.name ?? head.name);
        await refuseTaken(path);
        return file.begin();
      });
      await file.commit(path, force).catch((error: unknown) => {
        throw isExisting(error) ? exists(path) : error;
      });
      return { ...done, path };
    } catch (error) {
      throw unwritable(error, path) ?? error;
    } finally {
      await file.discard();
    }
  };
  return withTargetLock(place, work, { env, signal });
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

function exists(path: string): CliError {
  return new CliError("exists", exitCodes.failed, {
    what: { ru: `файл уже есть: ${path}`, en: `the file is there already: ${path}` },
    why: { ru: "он оставлен как был", en: "it was left as it is" },
    next: { ru: "укажите другой путь или добавьте --force", en: "name another path, or add --force" },
  });
}
