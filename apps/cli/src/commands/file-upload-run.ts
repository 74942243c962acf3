import { refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { transferProgress } from "../files/transfer-progress.ts";
import { targetOf } from "../files/usage.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { applyWithConsent } from "../writes/consent.ts";
import { printApplied } from "../writes/print-applied.ts";
import type { FileUploadOptions } from "./file.ts";

/** Plans the upload of a file, and runs the plan after a yes. */
export async function runFileUpload(context: Context, path: string, options: FileUploadOptions): Promise<number> {
  refuseForms(context);
  const { field, name } = options;
  const to = targetOf(options.to, field);
  const progress = transferProgress(context);
  const portal = await openPortalFor(context, { onEvent: progress.onEvent });
  // A webhook of the environment has no plans; asking for the journal says so before the file is read.
  if (portal.profile === undefined) await portal.journal();
  const plan = await portal.plans.upload({
    path,
    to,
    ...(field === undefined ? {} : { field }),
    ...(name === undefined ? {} : { name }),
    signal: context.io.signal,
  });
  const applied = await applyWithConsent(context, portal, plan, options).finally(() => progress.stop());
  return printApplied(context, applied);
}
