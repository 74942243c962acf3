// The portal takes these out of the top-level parameters before the method sees them: another key, another batch.
// PHP reads a name up to NUL or "[", drops spaces before it and turns " ", "." and an unclosed "[" into "_".
const protocolName = /^\W*(auth|access[\s_.[]token|cmd|halt)(?!\w)/i;

/** Names the protocol word that a top-level parameter would reach the portal as, or `undefined` when it is an ordinary one. */
export function forbiddenParameter(params: object): string | undefined {
  for (const name of Object.keys(params)) {
    const word = protocolName.exec(name)?.[1];
    if (word !== undefined) {
      return word.toLowerCase().replace(/^access.token$/, "access_token");
    }
  }
  return undefined;
}
