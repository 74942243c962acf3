import type { Environment } from "../io.ts";
import type { UnitDaemon } from "./daemons.ts";

/** What a unit starts. Absolute paths. */
export interface UnitFacts {
  readonly daemon: UnitDaemon;
  readonly node: string;
  readonly script: string;
  readonly configFile: string;
  /** Where the runs are, as `--store` takes it: a database without a password, or `file`; undefined: nobody says. */
  readonly store: string | undefined;
  /** For logs where the system keeps none. */
  readonly logFile: string;
  /** Variables that the daemon needs as this command has them; never a secret. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Variables that say where things are and how they are worded. */
const passedOn = ["B24KIT_HOME", "B24KIT_LANG", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "TZ"];

/** Of the environment, what a unit passes on. Secrets stay out: units can be read by others. */
export function unitVariables(env: Environment): Readonly<Record<string, string>> {
  return Object.fromEntries(passedOn.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

/** The arguments after Node.js. */
export function daemonArguments({ daemon, script, configFile, store }: UnitFacts): readonly string[] {
  return [script, ...daemon.command, "--config", configFile, ...(store === undefined ? [] : ["--store", store])];
}

/** Text of an element or attribute of XML. */
export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
