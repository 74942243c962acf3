import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { stateFolders } from "@b24kit/state";
import type { Context } from "../context.ts";
import type { Io } from "../io.ts";
import type { Text } from "../words.ts";
import { cronLine } from "./cron-line.ts";
import type { UnitDaemon } from "./daemons.ts";
import { launchdLabel, launchdPlist } from "./launchd-plist.ts";
import { storeOfUnit } from "./store-of-unit.ts";
import { systemdUnit } from "./systemd-unit.ts";
import { type UnitFacts, unitVariables } from "./unit.ts";
import { windowsTask } from "./windows-task.ts";

/** What starts programs by itself. */
export type InstallKind = "systemd" | "launchd" | "windows" | "cron";

/** A unit, its place, and what to do after it is there. */
export interface Installed {
  readonly text: string;
  readonly bytes: Buffer;
  /** Absolute path; undefined: it has no file of its own. */
  readonly file: string | undefined;
  readonly next: Text;
}

/** Makes the unit of a kind for a daemon of this program, schedule file and store. Throws `SchedulerError`. */
export function installed(
  kind: InstallKind,
  daemon: UnitDaemon,
  { io, configFile, store }: Pick<Context, "io" | "configFile" | "store">,
): Installed {
  const folders = stateFolders({ env: io.env, platform: process.platform });
  const [node, script] = io.program;
  const where = storeOfUnit({ io, store });
  const facts: UnitFacts = {
    daemon,
    node,
    script: realPath(script),
    configFile,
    logFile: join(folders.state, `${daemon.name.replace("b24-", "")}.log`),
    store: where.store,
    variables: { ...unitVariables(io.env), ...where.variables },
  };
  return makers[kind](facts, { home: io.env["HOME"] ?? homedir(), config: folders.config, env: io.env });
}

/** Links of package managers point elsewhere after an update; the script itself says so by not being there. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

interface Places {
  readonly home: string;
  readonly config: string;
  readonly env: Io["env"];
}

const makers: Readonly<Record<InstallKind, (facts: UnitFacts, places: Places) => Installed>> = {
  systemd: (facts, { home, env }) => {
    const base = env["XDG_CONFIG_HOME"] || join(home, ".config");
    const { name } = facts.daemon;
    return unit(systemdUnit(facts), join(base, "systemd", "user", `${name}.service`), {
      ru: `Включить: systemctl --user daemon-reload && systemctl --user enable --now ${name}
Чтобы он работал и без входа в систему: loginctl enable-linger
Журнал: journalctl --user -u ${name}`,
      en: `Switch it on: systemctl --user daemon-reload && systemctl --user enable --now ${name}
To let it work while you are not signed in: loginctl enable-linger
Its log: journalctl --user -u ${name}`,
    });
  },
  launchd: (facts, { home }) => {
    const file = join(home, "Library", "LaunchAgents", `${launchdLabel(facts)}.plist`);
    return unit(launchdPlist(facts), file, {
      ru: `Включить: launchctl bootstrap gui/$(id -u) "${file}"
Журнал: ${facts.logFile}`,
      en: `Switch it on: launchctl bootstrap gui/$(id -u) "${file}"
Its log: ${facts.logFile}`,
    });
  },
  windows: (facts, { config }) => {
    const { name } = facts.daemon;
    const file = join(config, `${name}.xml`);
    const next = `schtasks /Create /TN ${name} /XML "${file}"`;
    const text = windowsTask(facts);
    // schtasks reads UTF-16 with its mark.
    const bytes = Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`, "utf16le");
    return { text, bytes, file, next: { ru: `Включить: ${next}`, en: `Switch it on: ${next}` } };
  },
  cron: (facts) => {
    const { text, bytes } = unit(cronLine(facts), "", { ru: "", en: "" });
    const next = {
      ru: "добавьте эту строку командой crontab -e; хранилище паролей системы из cron обычно недоступно — проверьте там же: b24-scheduler check",
      en: "add this line by crontab -e; cron usually cannot open the system's keychain: try b24-scheduler check from there",
    };
    return { text, bytes, file: undefined, next };
  },
};

function unit(text: string, file: string, next: Text): Installed {
  return { text, bytes: Buffer.from(text), file, next };
}
