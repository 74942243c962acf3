/** A call as a line for a POSIX shell. Texts go with `=`, everything else as JSON with `:=`. */
export function commandLine(method: string, params: Readonly<Record<string, unknown>>, isRest3: boolean): string {
  if (method === "batch") return "b24 batch --cmd 'me=user.current' --cmd 'now=server.time'";
  const words = Object.entries(params).map(([name, value]) => `--param ${quote(pairOf(name, value))}`);
  return ["b24 call", method, ...words, ...(isRest3 ? ["--v3"] : [])].join(" ");
}

function pairOf(name: string, value: unknown): string {
  return typeof value === "string" ? `${name}=${value}` : `${name}:=${JSON.stringify(value)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
