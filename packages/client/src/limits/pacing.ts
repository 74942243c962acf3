/** What a reader of long lists asks before it sends much at once. */
export interface Pacing {
  /** Requests that bulk work could send right now without waiting. Infinity when there is no limit. */
  freePlaces(): Promise<number>;
  /** Requests a second that the portal allows in the long run. Infinity when there is no limit. */
  readonly perSecond: number;
  /** Seconds of operating time that the method has left before its block; Infinity when nothing is known or limited. */
  operatingLeft(method: string): number;
}
