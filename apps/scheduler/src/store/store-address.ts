import { readFileSync } from "node:fs";
import { usageError } from "../errors/problem.ts";
import type { Environment } from "../io.ts";

/** Where a database is. Its text holds a password perhaps: only `place` may be shown. */
export interface StoreAddress {
  readonly url: string;
  /** Host, port and name of the database. */
  readonly place: string;
}

const example = {
  ru: "например: --store postgres://reports@db.example.com/b24 и пароль в PGPASSWORD, или всё вместе в B24KIT_STORE",
  en: "for example: --store postgres://reports@db.example.com/b24 and the password in PGPASSWORD, or all of it in B24KIT_STORE",
};

/** Where the runs are: in a database, in the state file since somebody says so (`file`), or there since nobody says anything. */
export type ChosenStore = StoreAddress | "file" | undefined;

/**
 * The database that `--store`, else `B24KIT_STORE`, else the file named by `B24KIT_STORE_FILE` names; the word
 * `file` is the state file of this computer. Throws `SchedulerError`.
 */
export function findStore(option: string | undefined, env: Environment): ChosenStore {
  const text = option ?? (given(env["B24KIT_STORE"]) || fromFile(given(env["B24KIT_STORE_FILE"])));
  if (text === "") return undefined;
  return text === "file" ? text : storeAddress(text, env);
}

/** Reads an address of PostgreSQL. Throws `SchedulerError`, in which nothing of the text stands. */
function storeAddress(text: string, env: Environment): StoreAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["postgres:", "postgresql:"].includes(url.protocol)) throw badAddress();
  const host = url.searchParams.get("host") ?? url.host;
  const name = decoded(url.pathname.slice(1));
  if (host === "" || name === undefined || name === "" || decoded(host) === undefined) throw badAddress();
  if (!hasPassword(text)) url.password = encodeURIComponent(given(env["PGPASSWORD"]));
  return { url: url.href, place: `${host}/${name}` };
}

/** Whether a word of the command line is an address with a password in it. */
export function hasPassword(text: string): boolean {
  if (!/^postgres(?:ql)?:/i.test(text.replace(/^--store=/, ""))) return false;
  const url = text.replace(/^--store=/, "");
  // What cannot be read may hold one all the same.
  if (!URL.canParse(url)) return url.includes("@");
  const { password, searchParams } = new URL(url);
  return password !== "" || searchParams.has("password");
}

/** Undefined: its percent signs stand for no text. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function given(text: string | undefined): string {
  return text?.trim() ?? "";
}

function fromFile(path: string): string {
  return path === "" ? "" : readFileSync(path, "utf8").trim();
}

function badAddress() {
  return usageError(
    { ru: "адрес хранилища не подходит", en: "the address of the store is not usable" },
    { ru: "нужны сервер и имя базы PostgreSQL", en: "it takes a server and the name of a database of PostgreSQL" },
    example,
  );
}
