import type { Worded } from "@b24kit/scenarios";

/**
 * A sentence that the agent says to its user, in both languages. The check finds these lines by their form and refuses technical
 * words in them.
 */
export function said({ ru, en }: Worded): string {
  return `> ru: ${ru}\n> en: ${en}`;
}
