/** Whoever the portal was read as. */
interface Identity {
  readonly userId: number;
  readonly name: string;
  readonly isAdministrator: boolean;
}

/** Whose rights an answer was read with: "user 1, administrator: Anna Petrova". */
export function eyesOf({ userId, name, isAdministrator }: Identity): string {
  return `user ${userId}${isAdministrator ? ", administrator" : ""}: ${name}`;
}
