import { expect, test } from "vitest";
import { errorOf } from "../test/error-of.ts";
import { stateFolders, type Surroundings } from "./index.ts";

function folders({ platform = "linux", ...change }: Partial<Surroundings> & { home?: string | undefined } = {}) {
  const home = "home" in change ? change.home : "/home/anna";
  return stateFolders({ platform, env: { HOME: home, ...change.env } });
}

test("Linux: XDG defaults below the home folder", () => {
  expect(folders()).toEqual({
    config: "/home/anna/.config/b24kit",
    state: "/home/anna/.local/state/b24kit",
    cache: "/home/anna/.cache/b24kit",
  });
  expect(folders({ platform: "freebsd" })).toEqual(folders());
});

test("Linux: XDG variables win, relative and empty ones are ignored", () => {
  const env = { XDG_CONFIG_HOME: "/etc/anna", XDG_STATE_HOME: "state", XDG_CACHE_HOME: "" };
  expect(folders({ env })).toEqual({
    config: "/etc/anna/b24kit",
    state: "/home/anna/.local/state/b24kit",
    cache: "/home/anna/.cache/b24kit",
  });
});

test("Linux: needs no home folder when every variable is set", () => {
  const env = { XDG_CONFIG_HOME: "/c", XDG_STATE_HOME: "/s", XDG_CACHE_HOME: "/k" };
  expect(folders({ env, home: undefined })).toEqual({ config: "/c/b24kit", state: "/s/b24kit", cache: "/k/b24kit" });
});

test("macOS: below Library", () => {
  expect(folders({ platform: "darwin", home: "/Users/anna", env: { XDG_CONFIG_HOME: "/c" } })).toEqual({
    config: "/Users/anna/Library/Application Support/b24kit/config",
    state: "/Users/anna/Library/Application Support/b24kit/state",
    cache: "/Users/anna/Library/Caches/b24kit",
  });
});

test("Windows: AppData, roaming for the configuration only", () => {
  const env = { APPDATA: "D:\\Roaming", LOCALAPPDATA: "" };
  const home = "C:\\Users\\Анна";
  expect(folders({ platform: "win32", home, env })).toEqual({
    config: "D:\\Roaming\\b24kit\\config",
    state: "C:\\Users\\Анна\\AppData\\Local\\b24kit\\state",
    cache: "C:\\Users\\Анна\\AppData\\Local\\b24kit\\cache",
  });
});

test.each<[NodeJS.Platform, string, string]>([
  ["linux", "/srv/b24", "/srv/b24/state"],
  ["darwin", "/srv/b24", "/srv/b24/state"],
  ["win32", "E:\\b24", "E:\\b24\\state"],
])("%s: B24KIT_HOME moves everything into one folder", (platform, own, state) => {
  const env = { B24KIT_HOME: own, XDG_STATE_HOME: "/elsewhere", APPDATA: "C:\\x", LOCALAPPDATA: "C:\\x" };
  const found = folders({ platform, env, home: undefined });
  expect(found.state).toBe(state);
  expect(Object.values(found).every((folder) => folder.startsWith(own))).toBe(true);
  expect(new Set(Object.values(found)).size).toBe(3);
});

test("Windows: the home folder is the user's profile", () => {
  const env = { USERPROFILE: "C:\\Users\\Anna" };
  expect(stateFolders({ platform: "win32", env }).state).toBe("C:\\Users\\Anna\\AppData\\Local\\b24kit\\state");
});

test.each(["b24", "./b24", "~/b24", "/srv/\0"])("refuses B24KIT_HOME=%j", (own) => {
  expect(errorOf(() => folders({ env: { B24KIT_HOME: own } }))).toMatchObject({
    code: "bad-folder",
    hint: expect.stringMatching(/full path/),
  });
});

test("an empty B24KIT_HOME counts as not set", () => {
  expect(folders({ env: { B24KIT_HOME: "" } })).toEqual(folders());
});

test.each<[NodeJS.Platform, string | undefined]>([
  ["linux", undefined],
  ["linux", ""],
  ["linux", "home/anna"],
  ["darwin", undefined],
  ["win32", undefined],
])("%s without a home folder (%j): says so and what to do", (platform, home) => {
  expect(errorOf(() => folders({ platform, home }))).toMatchObject({
    code: "no-home",
    hint: expect.stringMatching(/B24KIT_HOME/),
  });
});
