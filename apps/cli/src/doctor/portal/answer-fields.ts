import { scrubText } from "@b24kit/report";
import { isObject } from "../../params/is-object.ts";
import type { PortalAnswers } from "./ask-portal.ts";

/** The result of one question; undefined when the portal did not answer it. */
export function resultOf({ outcomes }: PortalAnswers, question: keyof PortalAnswers["outcomes"]): unknown {
  const outcome = outcomes[question];
  return outcome.ok ? outcome.result : undefined;
}

/** Why the portal did not answer one question; undefined when it did. */
export function refusalOf({ outcomes }: PortalAnswers, question: keyof PortalAnswers["outcomes"]): Error | undefined {
  const outcome = outcomes[question];
  return outcome.ok ? undefined : outcome.error;
}

/** A text field of an object, fit to be shown; "" when there is none. */
export function textField(result: unknown, name: string): string {
  const value = isObject(result) ? result[name] : undefined;
  return typeof value === "string" || typeof value === "number" ? scrubText(String(value)).trim() : "";
}

/** The scopes of the credential in alphabetical order; undefined when the portal did not tell. */
export function grantedScopes(answers: PortalAnswers): readonly string[] | undefined {
  const result = resultOf(answers, "scope");
  if (!Array.isArray(result)) return undefined;
  return result
    .filter((scope): scope is string => typeof scope === "string")
    .map(scrubText)
    .toSorted();
}

/** Who the credential belongs to. An inactive user has an empty profile. */
export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly isAdministrator: boolean;
  /** IANA name; "" when the user has none. */
  readonly timeZone: string;
}

/** The owner of the credential; undefined when the portal did not tell. */
export function ownerOf(answers: PortalAnswers): Owner | undefined {
  const profile = resultOf(answers, "profile");
  const id = textField(profile, "ID");
  if (id === "") return undefined;
  const isAdministrator = resultOf(answers, "admin") === true || (isObject(profile) && profile["ADMIN"] === true);
  const name = `${textField(profile, "NAME")} ${textField(profile, "LAST_NAME")}`.trim();
  return { id, name, isAdministrator, timeZone: textField(profile, "TIME_ZONE") };
}
