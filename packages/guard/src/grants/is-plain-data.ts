/**
 * Whether a value is nothing but JSON: plain objects, arrays, texts, numbers, booleans, null. References to other commands
 * (`result()`, `$result[…]` in a text or a name), getters, symbols and objects that write themselves in another way are not.
 */
export function isPlainData(value: unknown, depth = 0): boolean {
  if (typeof value === "string") {
    return !/\$result/i.test(value);
  }
  if (typeof value !== "object" || value === null) {
    return value === null || typeof value === "boolean" || Number.isFinite(value);
  }
  return (
    depth < 20 && isPlainObject(value) && Reflect.ownKeys(value).every((key) => isPlainProperty(value, key, depth))
  );
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}

function isPlainProperty(owner: object, key: string | symbol, depth: number): boolean {
  if (typeof key === "symbol" || /\$result|^toJSON$/i.test(key)) {
    return false;
  }
  const property = Object.getOwnPropertyDescriptor(owner, key);
  return property !== undefined && "value" in property && isPlainData(property.value, depth + 1);
}
