/** Takes secrets out of a text of the other side, also as they stand in addresses and in base64. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  const spelled = secrets.flatMap((secret) => (secret === "" ? [] : spellingsOf(secret)));
  return spelled
    .toSorted((a, b) => b.length - a.length)
    .reduce((clean, secret) => clean.replaceAll(secret, "***"), text);
}

function spellingsOf(secret: string): string[] {
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString("base64").replace(/=+$/, "")];
}
