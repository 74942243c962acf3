import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** What is wrong around a command. Its script is a line of `sh` that ends by becoming the command, `"$@"`. */
export interface Trouble {
  readonly name: TroubleName;
  readonly script: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Nobody reads what it prints. */
  readonly isUnread?: true;
  /** Runs with mounts of its own: its home is a disk. */
  readonly hasDisk?: true;
  /** Why it cannot be had on this computer; undefined where it can. */
  readonly whyNot?: string | undefined;
}

export type TroubleName =
  | "a full output"
  | "an output that nobody reads"
  | "a closed output"
  | "a full disk"
  | "a home that is read-only"
  | "a terminal of 40 columns"
  | "no colours, no locale, no terminal";

const asItIs = 'exec "$@"';

/** Puts the home onto a disk of its own, with room for what it holds and a little more, in KiB. */
const ownDisk = [
  'cp -a "$B24KIT_HOME" "$B24KIT_HOME.copy"',
  'mount -t tmpfs -o size=2048k none "$B24KIT_HOME"',
  'cp -a "$B24KIT_HOME.copy/." "$B24KIT_HOME"',
  'cd "$B24KIT_HOME"',
].join(" && ");

/** As poor as text and terminals get. */
const poor = { LANG: "C", LC_ALL: "C", NO_COLOR: "1", TERM: "dumb" };

/** Columns of a small terminal. */
export const columns = 40;

/** Arguments of `unshare` for a process whose mounts nobody else sees. */
export const ownMounts: readonly string[] = ["--user", "--map-root-user", "--mount", "--"];

/** What may be wrong around a command, each by itself. */
export function createTroubles(): readonly Trouble[] {
  const disk = { hasDisk: true, whyNot: whyNo("unshare", [...ownMounts, "true"]) } as const;
  const terminal = { script: onTerminal(), env: { ...poor, SHELL: "/bin/sh" }, whyNot: whyNo("script", ["--version"]) };
  const full = existsSync("/dev/full") ? {} : { whyNot: "there is no /dev/full" };
  return [
    { name: "a full output", script: `${asItIs} > /dev/full`, ...full },
    { name: "an output that nobody reads", script: asItIs, isUnread: true },
    { name: "a closed output", script: `${asItIs} >&-` },
    { name: "a full disk", script: `${ownDisk} && cat /dev/zero > filler 2> /dev/null; ${asItIs}`, ...disk },
    {
      name: "a home that is read-only",
      script: `${ownDisk} && mount -o remount,ro "$B24KIT_HOME" && ${asItIs}`,
      ...disk,
    },
    { name: "a terminal of 40 columns", ...terminal },
    { name: "no colours, no locale, no terminal", script: asItIs, env: poor },
  ];
}

/** `script` of util-linux gives it a terminal, and in front of it somebody who only ever presses Escape and Ctrl+D. */
function onTerminal(): string {
  const quoted = `for word; do words="$words '$(printf %s "$word" | sed "s/'/'\\\\\\\\''/g")'"; done`;
  const presses = `while sleep 0.5; do printf '\\033'; sleep 0.5; printf '\\004'; done`;
  return `words=; ${quoted}; (${presses}) | script -qec "stty cols ${columns} -echo; exec $words" /dev/null`;
}

function whyNo(program: string, args: readonly string[]): string | undefined {
  return spawnSync(program, args).status === 0 ? undefined : `${program} ${args.join(" ")} does not work here`;
}
