import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type CredentialStore, Secret } from "../src/index.ts";
import { startChild } from "./child.ts";
import { oldSecret } from "./children/actions.ts";
import { openRealStore } from "./open-real-store.ts";
import { draft } from "./open-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

interface Kept {
  readonly folder: string;
  readonly store: CredentialStore;
}

/** A store on real files with two profiles. */
export async function withTwo(): Promise<Kept> {
  const folder = join(temporaryFolder(), "config");
  const store = openRealStore(folder);
  await store.save(draft({ vault: "plain-file", secret: oldSecret }));
  await store.save(draft({ name: "other", vault: "plain-file", secret: "https://a.ru/rest/1/theOtherSecret0/" }));
  return { folder, store };
}

/** How many secrets a file holds; none when it is not there. */
export function secretsIn(folder: string, file: string): number {
  try {
    return (JSON.parse(readFileSync(join(folder, file), "utf8")) as { entries: unknown[] }).entries.length;
  } catch {
    return 0;
  }
}

/** Steps of an action at which a process is killed: the first one, and each so many further on. */
interface Steps {
  readonly every: number;
}

/** Kills a process at steps of an action on a profile; returns the secrets that were found afterwards. */
export async function killProfileAtSteps(action: string, { every }: Steps): Promise<readonly string[]> {
  const found: string[] = [];
  for (let at = 1; ; at += every) {
    const { folder, store } = await withTwo();
    if (await isDone(folder, action, at)) return found;
    found.push((await store.secretOf("main")).reveal());
    // What the dead process left behind is known, and goes.
    expect(await store.removeLeftovers()).toEqual([]);
    expect(secretsIn(folder, "secrets-plain.json") + secretsIn(folder, "secrets-machine.json")).toBe(2);
    expect((await store.secretOf("main")).reveal()).toBe(found.at(-1));
    expect((await store.secretOf("other")).reveal()).toContain("theOtherSecret0");
  }
}

/** The same with an action on the secret of a target. */
export async function killTargetAtSteps(action: string, { every }: Steps): Promise<readonly string[]> {
  const found: string[] = [];
  for (let at = 1; ; at += every) {
    const folder = temporaryFolder();
    const store = openRealStore(folder);
    await store.targetSecrets.set("token", new Secret("old"), { vault: "plain-file" });
    if (await isDone(folder, action, at)) return found;
    found.push((await store.targetSecrets.get("token")).reveal());
    expect(await store.removeLeftovers()).toEqual([]);
    expect((await store.targetSecrets.get("token")).reveal()).toBe(found.at(-1));
  }
}

/** False: it was killed. */
async function isDone(folder: string, action: string, at: number): Promise<boolean> {
  const { output, code } = await startChild("crash-at", [folder, action, String(at)]).end;
  if (output !== "done") expect(code).toBeNull();
  return output === "done";
}
