/**
 * Text of a file or a pipe: UTF-8, or UTF-16 as PowerShell writes it; the byte-order mark is dropped. Undefined when it is
 * neither.
 */
export function decodeText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark: the second byte of an ASCII letter tells, and no text has zeros otherwise.
  if (second === 0 && first !== 0) return "utf-16le";
  return first === 0 && second !== 0 && bytes.length > 1 ? "utf-16be" : "utf-8";
}
