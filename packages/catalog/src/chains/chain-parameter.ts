import type { Text } from "../text.ts";
import type { ChainParameter, ChainParameterType } from "./chain.ts";

/** A parameter that must be given. An example that is one text is the same in both languages; a short description is its own label. */
export function needed(
  name: string,
  type: ChainParameterType,
  description: Text,
  example: Text | string,
  label: Text = description,
): ChainParameter {
  return { name, type, required: true, label, description, example: inBoth(example) };
}

/** A parameter that may be given. */
export function possible(
  name: string,
  type: ChainParameterType,
  description: Text,
  example: Text | string,
  label: Text = description,
): ChainParameter {
  return { name, type, required: false, label, description, example: inBoth(example) };
}

/** A parameter that may be given several times. */
export function several(
  name: string,
  type: ChainParameterType,
  description: Text,
  example: Text | string,
  label: Text = description,
): ChainParameter {
  return { name, type, required: false, many: true, label, description, example: inBoth(example) };
}

function inBoth(example: Text | string): Text {
  return typeof example === "string" ? { ru: example, en: example } : example;
}
