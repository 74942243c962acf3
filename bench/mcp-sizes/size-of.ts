/** How much a message of the protocol is. English and JSON take about four bytes a token. */
export function sizeOf(message: unknown): string {
  const bytes = Buffer.byteLength(JSON.stringify(message));
  const tokens = Math.round(bytes / 400) * 100;
  return `${(bytes / 1000).toFixed(1)} kB, about ${tokens.toLocaleString("en")} tokens`;
}
