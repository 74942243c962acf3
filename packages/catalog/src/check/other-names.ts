/**
 * Names that a method reads although its page has another one. Unconfirmed on a portal: so their use is told, and is no
 * error.
 */
const others: readonly { readonly methods: RegExp; readonly names: Readonly<Record<string, string>> }[] = [
  { methods: /^im\.notify(?:\.personal\.add|\.system\.add)?$/i, names: { TO: "USER_ID" } },
];

/** The documented name of a parameter that is given under an older one. */
export function documentedName(method: string, name: string): string | undefined {
  const names = others.find(({ methods }) => methods.test(method))?.names ?? {};
  const key = name.slice(0, 20).toUpperCase();
  return Object.hasOwn(names, key) ? names[key] : undefined;
}
