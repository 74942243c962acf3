const assignment = /^(?:export\s+|set\s+|\$env:)?["']?[A-Za-z_]\w*["']?\s*[=:]\s*(?=["']?https?:)/i;

/**
 * The address in a text as it lies in files of settings: without comment lines above it, the name of a variable, quotes and a
 * comment behind. A text of any other form comes back as it is; what is wrong with it is said by whoever reads the address.
 */
export function unwrapAddress(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(?:#|;|\/\/|rem\s)/i.test(line));
  const [line] = lines;
  return line === undefined || lines.length > 1 ? text : value(line.replace(assignment, ""));
}

/** Quotes hold a value together; without them ` #` begins a comment. */
function value(text: string): string {
  const [, quote, inner = ""] = /^(["'])(.*?)\1\s*;?\s*(?:#.*)?$/.exec(text) ?? [];
  return quote === undefined ? text.replace(/\s+#.*$/, "") : inner;
}
