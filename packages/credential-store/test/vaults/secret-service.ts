import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { callKeychain } from "../../src/vaults/keychain/call-keychain.ts";

const programs = { bus: "dbus-daemon", keyring: "gnome-keyring-daemon" };
const missing = Object.values(programs).filter((program) => !isOnPath(program));

/** Why the tests with a real Secret Service cannot run here; `undefined` when they can, or must (B24KIT_REQUIRE_KEYRING). */
export const whyNoSecretService: string | undefined =
  missing.length === 0 || process.env["B24KIT_REQUIRE_KEYRING"] !== undefined
    ? undefined
    : `not run: ${missing.join(" and ")} not installed`;

export type Env = Readonly<Record<string, string | undefined>>;

/** A session of its own, as on a desktop: a home folder, a bus, a keyring program. */
export interface Session extends AsyncDisposable {
  /** The environment in which programs of the session run. */
  readonly env: Env;
  /** Starts gnome-keyring-daemon; with a password the keyring "login" is made or unlocked, without it stays as it is. */
  startKeyring(password?: string): Promise<void>;
  /** Ends gnome-keyring-daemon, as signing out does. */
  stopKeyring(): Promise<void>;
}

/** Starts a bus without any service. `prompter`: a command that the bus starts when a keyring asks for its password. */
export async function startSession({ prompter }: { readonly prompter?: string } = {}): Promise<Session> {
  const home = mkdtempSync(join(tmpdir(), "b24kit-session-"));
  const services = join(home, "services");
  mkdirSync(services);
  for (const name of prompter === undefined ? [] : ["SystemPrompter", "PrivatePrompter"]) {
    const lines = ["[D-BUS Service]", `Name=org.gnome.keyring.${name}`, `Exec=${prompter}`];
    writeFileSync(join(services, `org.gnome.keyring.${name}.service`), lines.join("\n"));
  }
  chmodSync(home, 0o700);
  const socket = join(home, "bus");
  writeFileSync(join(home, "bus.conf"), busConfiguration(socket, services));
  const bus = spawn(programs.bus, [`--config-file=${join(home, "bus.conf")}`, "--nofork", "--print-address"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await new Promise((resolve, reject) => {
    bus.on("error", reject).on("exit", reject);
    bus.stdout.once("data", resolve);
  });
  const env: Env = {
    PATH: process.env["PATH"],
    HOME: home,
    XDG_RUNTIME_DIR: home,
    XDG_DATA_HOME: join(home, "data"),
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${socket}`,
  };
  let keyring: ChildProcess | undefined;
  const stopKeyring = async (): Promise<void> => {
    await stop(keyring);
    keyring = undefined;
  };
  return {
    env,
    async startKeyring(password) {
      const unlock = password === undefined ? [] : ["--unlock"];
      keyring = spawn(programs.keyring, ["--foreground", "--components=secrets", ...unlock], {
        env,
        stdio: ["pipe", "ignore", "ignore"],
      });
      keyring.stdin?.end(password);
      await isThere(env);
    },
    stopKeyring,
    async [Symbol.asyncDispose]() {
      await stopKeyring();
      await stop(bus);
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function isThere(env: Env): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const result = await callKeychain({ action: "try" }, { env, platform: "linux" });
    if (!("reason" in result) || result.reason !== "no-service") return;
  }
  throw new Error("gnome-keyring-daemon does not come up");
}

async function stop(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.removeAllListeners("exit").once("exit", resolve));
  child.kill("SIGTERM");
  await end;
}

function busConfiguration(socket: string, services: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`;
}

function isOnPath(program: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
