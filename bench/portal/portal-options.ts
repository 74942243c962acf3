import type { EmulatorStats } from "@b24kit/emulator";

/** The portal of a measurement: 100 ms a request and 2 ms a command. */
export interface PortalOptions {
  readonly deals: number;
  /** No closed deals among them. */
  readonly onlyOpen?: boolean;
  /** None, as a self-hosted portal; the standard plan's otherwise. */
  readonly limits?: "off";
  /** Microseconds for each row that a list counts into its `total`. */
  readonly countCost?: number;
  /** As the command's `--faults`. */
  readonly faults?: string;
  /** What other people do at every list command: one random deal goes, or a new one comes. */
  readonly others?: "deleting" | "inserting";
}

/** What a portal tells about itself; the sets are texts of `IdSet`. */
export interface PortalFacts {
  readonly stats: EmulatorStats;
  /** Deals that were there from the beginning, and those of them that were deleted. */
  readonly first: string;
  readonly deleted: string;
}
