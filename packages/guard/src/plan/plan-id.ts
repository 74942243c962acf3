/** Without i, l, o and u: nothing is mistaken for another character when it is read out. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const form = /^[0-9a-hjkmnp-tv-z]{4}(?:-[0-9a-hjkmnp-tv-z]{4}){3}$/;

/** A new id of 80 random bits, such as `k7d2-9xq4-m3va-8pzt`. `random` gives so many unpredictable bytes. */
export function newPlanId(random: (bytes: number) => Uint8Array): string {
  const letters = Array.from(random(16), (byte) => alphabet[byte % alphabet.length]).join("");
  return (letters.match(/.{4}/g) ?? []).join("-");
}

/** The id as it is stored, or `undefined` for text that is none. Case and spaces around do not matter. */
export function readPlanId(text: unknown): string | undefined {
  const id = typeof text === "string" ? text.trim().toLowerCase() : "";
  return form.test(id) ? id : undefined;
}
