import { companyKind, contactKind, dealKind, taskKind } from "./cards/kinds.ts";
import { docsKind } from "./kinds/docs.ts";
import { methodKind } from "./kinds/method.ts";
import { reportKind } from "./kinds/report.ts";
import { envelopeSchemaKind, reportSchemaKind } from "./kinds/schemas.ts";
import type { ResourceKind } from "./resource-kind.ts";

/** Every kind of resource, in the order of the lists. */
export const kinds: readonly ResourceKind[] = [
  reportKind,
  dealKind,
  contactKind,
  companyKind,
  taskKind,
  methodKind,
  docsKind,
  reportSchemaKind,
  envelopeSchemaKind,
];
