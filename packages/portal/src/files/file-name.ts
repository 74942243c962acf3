import { FileProblem } from "./file-problem.ts";

/** Bytes of a name that file systems take, less a place for what a part has around its name. */
const mostBytes = 240;

/** Path separators, and what acts on a terminal or the direction of writing. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unsafe = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Names of devices on Windows, with any ending: "con.txt" is the console. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

/**
 * A name of the portal as the name of a file here: the last part of a path, without control characters, not hidden, no longer than
 * file systems take (the ending stays). On every platform also no drive, no stream and no device of Windows. Never empty.
 */
export function localName(given: string): string {
  const last = given.toWellFormed().replaceAll(unsafe, "").split(/[\\/]/).at(-1) ?? "";
  const bare = last
    .replaceAll(":", "_")
    .trim()
    .replace(/^\.+/, (dots) => "_".repeat(dots.length));
  const named = /^_*$/.test(bare) ? "file" : bare;
  // What is left of a long name may be one of a device, too.
  return noDevice(shortened(noDevice(named)));
}

function noDevice(name: string): string {
  return device.test(name) ? `_${name}` : name;
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= mostBytes) return name;
  const ending = /\.[^.\s]{1,20}$/.exec(name)?.[0] ?? "";
  const stem = name.slice(0, name.length - ending.length);
  const room = mostBytes - Buffer.byteLength(ending);
  const letters = function* (): Generator<string> {
    for (const { segment } of new Intl.Segmenter().segment(stem)) yield segment;
  };
  // A single letter may have more marks upon it than there is room for: then some of them go.
  return `${fitting(letters(), room) || fitting(stem, room)}${ending}`;
}

function fitting(pieces: Iterable<string>, room: number): string {
  let kept = "";
  for (const piece of pieces) {
    if (Buffer.byteLength(kept + piece) > room) break;
    kept += piece;
  }
  return kept;
}

/** Letters of a name that the disk takes. */
const mostLetters = 255;

/** Checks a name that a file is to have on the portal. Throws `FileProblem`. */
export function checkedName(name: string): string {
  const problem = problemOf(name);
  if (problem === undefined) return name;
  throw new FileProblem("bad-name", problem, {
    ru: "задайте другое имя: --name",
    en: "give another name: --name",
  });
}

function problemOf(name: string): FileProblem["words"]["message"] | undefined {
  if (name.trim() === "" || /^\.+$/.test(name)) return { ru: "у файла нет имени", en: "the file has no name" };
  if (/[\\/]/.test(name)) return { ru: "в имени файла есть / или \\", en: "the name of the file has a / or \\ in it" };
  if (name.replaceAll(unsafe, "") !== name || !name.isWellFormed()) {
    return { ru: "в имени файла есть управляющие символы", en: "the name of the file has control characters in it" };
  }
  if (Array.from(name).length <= mostLetters) return undefined;
  return {
    ru: `имя файла длиннее ${mostLetters} знаков`,
    en: `the name of the file is longer than ${mostLetters} letters`,
  };
}
