import type { Report } from "@b24kit/report";
import type { Rates } from "../domain/money.ts";

/** The report `pipeline` of one portal of several, or why there is none. */
export type PortalReport =
  | { readonly profile: string; readonly report: Report }
  | {
      readonly profile: string;
      /** In the language of the whole, without a full stop. */
      readonly trouble: { readonly text: string; readonly action?: string };
    };

/** Whose rates money of several base currencies is converted by. */
export interface RatesOf extends Rates {
  readonly profile: string;
}
