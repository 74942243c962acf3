import { readFile } from "node:fs/promises";
import { win32 } from "node:path";
import type { VaultOptions } from "../vault.ts";
import { outputOf } from "./output-of.ts";

/**
 * The id that the operating system gave this computer when it was installed; `undefined` when there is none.
 * https://www.freedesktop.org/software/systemd/man/latest/machine-id.html
 */
export async function readMachineId({
  env,
  platform,
}: Pick<VaultOptions, "env" | "platform">): Promise<string | undefined> {
  if (platform === "darwin") return appleId(env);
  if (platform === "win32") return windowsId(env);
  return (await dbusId("/etc/machine-id")) ?? dbusId("/var/lib/dbus/machine-id");
}

async function appleId(env: VaultOptions["env"]): Promise<string | undefined> {
  const text = await outputOf("/usr/sbin/ioreg", ["-rd1", "-c", "IOPlatformExpertDevice"], env);
  return idIn(text, /"IOPlatformUUID" = "([^"]+)"/);
}

async function windowsId(env: VaultOptions["env"]): Promise<string | undefined> {
  const program = win32.join(env["SystemRoot"] ?? "C:\\Windows", "System32", "reg.exe");
  const key = "HKLM\\SOFTWARE\\Microsoft\\Cryptography";
  const text = await outputOf(program, ["query", key, "/v", "MachineGuid", "/reg:64"], env);
  return idIn(text, /MachineGuid\s+REG_SZ\s+(\S+)/);
}

async function dbusId(path: string): Promise<string | undefined> {
  const text = await readFile(path, "utf8").catch(() => "");
  // A system that was not started yet has the word "uninitialized" there.
  return idIn(text, /^([\da-f]{32})\s*$/);
}

function idIn(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}
