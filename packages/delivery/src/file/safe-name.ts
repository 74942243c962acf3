import { scrubText } from "@b24kit/report";

const longest = 80;

/** Names of devices on Windows, whatever the ending. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

/**
 * A text as a part of a file's name: no separators, nothing that a file system forbids, never "." or "..", not hidden, at most 80
 * characters.
 */
export function safeName(text: string): string {
  const plain = scrubText(text)
    .replaceAll(/[/\\:*?"<>|]/g, "-")
    .replaceAll(/^[. ]+|[. ]+$/g, "");
  const short = Array.from(plain)
    .slice(0, longest)
    .join("")
    .replaceAll(/[. ]+$/g, "");
  if (short === "") return "-";
  return device.test(short) ? `_${short}` : short;
}
