/** Whether a plan did not run because only a person may say yes to it. Known by its reason: the class costs start-up time. */
export function isNoConsent(error: unknown): boolean {
  return error instanceof Error && "reason" in error && error.reason === "no-consent";
}
