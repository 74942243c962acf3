import type { DeliverySettings } from "./event-options.ts";

/** `delay=100` or `delay=100-2000`, milliseconds. */
export function deliveryIn(given: URLSearchParams): Partial<DeliverySettings> {
  const [first, second = first] = (given.get("delay") ?? "").split("-").map(Number);
  return {
    ...share(given, "loss"),
    ...share(given, "reorder"),
    ...(given.has("delay") ? { delay: between(positive(first), positive(second)) } : {}),
  };
}

function between(first: number, second: number): readonly [min: number, max: number] {
  return [Math.min(first, second), Math.max(first, second)];
}

function share(given: URLSearchParams, name: "loss" | "reorder"): Partial<DeliverySettings> {
  const text = given.get(name);
  if (text === null) return {};
  const value = positive(Number(text));
  if (value > 1) throw new RangeError("A share is at most 1.");
  return { [name]: value };
}

/** A number of 0 and more; throws RangeError. */
export function positive(value: number | undefined): number {
  if (value === undefined || !(value >= 0)) throw new RangeError("It takes a number of 0 and more.");
  return value;
}

/** Who opens which page. */
export function frameIn(given: URLSearchParams): { readonly userId?: number; readonly placement?: string } {
  const user = given.get("user");
  const placement = given.get("placement");
  return { ...(user === null ? {} : { userId: Number(user) }), ...(placement === null ? {} : { placement }) };
}

/** Which application. */
export function clientIn(given: URLSearchParams): { readonly clientId?: string } {
  const clientId = given.get("client_id");
  return clientId === null ? {} : { clientId };
}

/** One of the words; throws RangeError. */
export function oneOf<const Word extends string>(given: URLSearchParams, name: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === given.get(name));
  if (found === undefined) throw new RangeError(`There is no such ${name}.`);
  return found;
}

/** A value that has to be there; throws RangeError. */
export function required(given: URLSearchParams, name: string): string {
  const value = given.get(name);
  if (value === null || value === "") throw new RangeError(`${name} is missing.`);
  return value;
}
