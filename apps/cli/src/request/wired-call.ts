/** A call that is shown as it would be sent, or that code is written for. */
export interface WiredCall {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly restVersion: 2 | 3;
  readonly isRead: boolean;
}

/** A write of REST 3.0 carries an `Idempotency-Key`; the client of b24kit gives it one. */
export function needsKey({ restVersion, isRead }: WiredCall): boolean {
  return restVersion === 3 && !isRead;
}
