/**
 * Escape sequences whole, so that what they wrap stays and what they carry (addresses, colours) goes.
 * What they carry excludes every opener, so that hostile text is read once, not once per opener.
 */
const escapeSequences =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /(?:\u001B\]|\u009D)[^\u0007\u001B\u0090-\u009F]*(?:\u0007|\u001B\\|\u009C)|(?:\u001B[PX^_]|[\u0090\u0098\u009E\u009F])[^\u001B\u0090-\u009F]*(?:\u001B\\|\u009C)|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?|\u001B(?:[ -/]*[0-OQ-WYZ\\`-~]|[\]PX^_])/g;

const lineBreaks = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Bidi controls, zero-width characters, tags and the like are all default-ignorable; emoji need two of them. */
const invisible =
  /(?!\t|\n|\u{200D}|\u{FE0E}|\u{FE0F})[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u{FFF9}-\u{FFFB}]/gv;

const strayVariations = /(?<!\p{Emoji})[\u{FE0E}\u{FE0F}]/gv;

/** Looked for when stray variations are gone, which would look like the end of an emoji. */
const strayJoiners =
  /(?<![\p{Extended_Pictographic}\u{FE0F}\p{Emoji_Modifier}])\u{200D}|\u{200D}(?!\p{Extended_Pictographic})/gv;

/** More marks on one letter than any script needs would paint over the lines above and below. */
const pileOfMarks = /([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gv;

/** Nothing but characters that are always harmless: most texts, so the rest is skipped for them. */
const harmless = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF\u0400-\u0482\u2013-\u2026\u20AC\u20B8\u20BD]*$/;

/** Like {@link scrubText}, but line breaks and tabs stay: for texts of several lines that are data. */
export function scrubLines(text: string): string {
  if (harmless.test(text)) return text;
  const lines = text.toWellFormed().replace(lineBreaks, "\n");
  const visible = lines.replace(escapeSequences, "").replace(invisible, "");
  return visible.replace(strayVariations, "").replace(strayJoiners, "").replace(pileOfMarks, "$1");
}

/**
 * Makes text of a portal safe to show in one line: escape sequences, control, bidi, zero-width and other invisible characters
 * are removed, line breaks become spaces, runs of spaces one space, lone surrogates U+FFFD. Applying it twice changes nothing.
 */
export function scrubText(text: string): string {
  return scrubLines(text).replace(/[ \t\n]{2,}|[\t\n]/g, " ");
}
