import { realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { stateFolders } from "@b24kit/state";
import type { Io } from "../io.ts";
import type { Text } from "../words.ts";
import { cronLine } from "./cron-line.ts";
import { launchdLabel, launchdPlist } from "./launchd-plist.ts";
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

/** Makes the unit of a kind for this program and schedule file. */
export function installed(
  kind: InstallKind,
  { io, configFile }: { readonly io: Pick<Io, "env" | "program">; readonly configFile: string },
): Installed {
  const folders = stateFolders({ env: io.env, platform: process.platform });
  const [node, script] = io.program;
  const facts: UnitFacts = {
    node,
    script: realPath(script),
    configFile,
    logFile: join(folders.state, "scheduler.log"),
    variables: unitVariables(io.env),
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
    return unit(systemdUnit(facts), join(base, "systemd", "user", "b24-scheduler.service"), {
      ru: `Включить: systemctl --user daemon-reload && systemctl --user enable --now b24-scheduler
Чтобы он работал и без входа в систему: loginctl enable-linger
Журнал: journalctl --user -u b24-scheduler`,
      en: `Switch it on: systemctl --user daemon-reload && systemctl --user enable --now b24-scheduler
To let it work while you are not signed in: loginctl enable-linger
Its log: journalctl --user -u b24-scheduler`,
    });
  },
  launchd: (facts, { home }) => {
    const file = join(home, "Library", "LaunchAgents", `${launchdLabel}.plist`);
    return unit(launchdPlist(facts), file, {
      ru: `Включить: launchctl bootstrap gui/$(id -u) "${file}"
Журнал: ${facts.logFile}`,
      en: `Switch it on: launchctl bootstrap gui/$(id -u) "${file}"
Its log: ${facts.logFile}`,
    });
  },
  windows: (facts, { config }) => {
    const file = join(config, "b24-scheduler.xml");
    const next = `schtasks /Create /TN b24-scheduler /XML "${file}"`;
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
