import { posix, win32 } from "node:path";
import { StateError } from "./state-error.ts";

/** Where b24kit keeps its things. Absolute paths, not created yet. */
export interface StateFolders {
  /** Profiles and settings, no secrets. */
  readonly config: string;
  /** What must survive: the SQLite file. */
  readonly state: string;
  /** What may be deleted at any time. */
  readonly cache: string;
}

export interface Surroundings {
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** Home folder of the user, as the environment says; undefined when it does not. */
export function homeFolder(env: Surroundings["env"]): string | undefined {
  return env["HOME"] ?? env["USERPROFILE"];
}

/**
 * Finds the folders by the conventions of the platform: XDG, Library or AppData. `B24KIT_HOME` moves all of them into one
 * folder, as `config`, `state` and `cache` below it. Throws `StateError` when there is no home folder to start from.
 */
export function stateFolders(surroundings: Surroundings): StateFolders {
  const own = surroundings.env["B24KIT_HOME"];
  if (own !== undefined && own !== "") {
    return belowOwnFolder(own, surroundings.platform);
  }
  if (surroundings.platform === "win32") {
    return windowsFolders(surroundings);
  }
  return surroundings.platform === "darwin" ? macFolders(surroundings) : xdgFolders(surroundings);
}

function belowOwnFolder(folder: string, platform: NodeJS.Platform): StateFolders {
  const path = platform === "win32" ? win32 : posix;
  if (!path.isAbsolute(folder) || folder.includes("\0")) {
    throw new StateError("bad-folder", {
      message: "B24KIT_HOME is not an absolute path, so it would mean another folder in every directory.",
      hint: "Set it to a full path, such as /home/anna/b24kit.",
      path: folder,
    });
  }
  return { config: path.join(folder, "config"), state: path.join(folder, "state"), cache: path.join(folder, "cache") };
}

// https://specifications.freedesktop.org/basedir-spec/latest/: a relative value is invalid and must be ignored.
function xdgFolders(surroundings: Surroundings): StateFolders {
  const folder = (variable: string, ...fallback: string[]): string => {
    const value = surroundings.env[variable] ?? "";
    return posix.join(posix.isAbsolute(value) ? value : posix.join(home(surroundings, posix), ...fallback), "b24kit");
  };
  return {
    config: folder("XDG_CONFIG_HOME", ".config"),
    state: folder("XDG_STATE_HOME", ".local", "state"),
    cache: folder("XDG_CACHE_HOME", ".cache"),
  };
}

function macFolders(surroundings: Surroundings): StateFolders {
  const library = posix.join(home(surroundings, posix), "Library");
  const support = posix.join(library, "Application Support", "b24kit");
  return {
    config: posix.join(support, "config"),
    state: posix.join(support, "state"),
    cache: posix.join(library, "Caches", "b24kit"),
  };
}

function windowsFolders(surroundings: Surroundings): StateFolders {
  const folder = (variable: string, fallback: string): string => {
    const value = surroundings.env[variable] ?? "";
    return win32.isAbsolute(value) ? value : win32.join(home(surroundings, win32), "AppData", fallback);
  };
  const local = folder("LOCALAPPDATA", "Local");
  return {
    config: win32.join(folder("APPDATA", "Roaming"), "b24kit", "config"),
    state: win32.join(local, "b24kit", "state"),
    cache: win32.join(local, "b24kit", "cache"),
  };
}

function home(surroundings: Surroundings, path: typeof posix): string {
  const folder = homeFolder(surroundings.env) ?? "";
  if (!path.isAbsolute(folder)) {
    throw new StateError("no-home", {
      message: "There is no home folder to keep files in: HOME is not set, or not a full path.",
      hint: "Set B24KIT_HOME to a folder that b24kit may use, such as /var/lib/b24kit.",
    });
  }
  return folder;
}
