import type { WireKeyOf } from "./encode-command.ts";

/** Survives PHP as it is: no integer (PHP would renumber), nothing that brackets or spaces could break. */
const safeKey = /^[A-Za-z]\w{0,63}$/;

/** Finds keys that PHP leaves alone: the caller's own where it is safe, otherwise `c0`, `c1`, … */
export function wireKeys(keys: readonly string[]): WireKeyOf {
  const taken = new Set(keys);
  let number = 0;
  const freeKey = (): string => {
    while (taken.has(`c${number}`)) number += 1;
    number += 1;
    return `c${number - 1}`;
  };
  const map = new Map(keys.map((key) => [key, safeKey.test(key) ? key : freeKey()]));
  return (key) => map.get(key) ?? key;
}
