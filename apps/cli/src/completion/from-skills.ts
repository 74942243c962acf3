import { layouts, skills } from "@b24kit/skill-content";
import type { Suggestion } from "b24kit/completion";

/** Names of skills. */
export function skillNames(): readonly Suggestion[] {
  return skills.map(({ id }) => ({ value: id }));
}

/** Agents that skills can be installed for. */
export function agentNames(): readonly Suggestion[] {
  return layouts.map(({ id }) => ({ value: id }));
}
