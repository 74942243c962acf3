import { RefusedError } from "../refused-error.ts";
import type { Plan } from "../plan/plan.ts";
import { planRefusals } from "../plan/plan-refusals.ts";
import type { PlanBulk, SpooledCommand, SpoolPart } from "./plan-bulk.ts";
import type { SpoolReader } from "./spool-store.ts";
import { digestOf } from "./write-spool.ts";

/** A plan of very many commands. */
export type ManyPlan = Plan & { readonly bulk: PlanBulk };

/**
 * The commands of a plan, in their order. Each piece is compared with what the plan seals before any of its commands is given
 * out: what somebody puts into the file, also while the plan runs, is never sent. Throws `RefusedError` ("tampered").
 */
export async function* readSpool(plan: ManyPlan, reader: SpoolReader): AsyncGenerator<SpooledCommand> {
  for await (const bytes of sealedParts(plan, reader)) {
    const lines = Buffer.from(bytes).toString("utf8").split("\n");
    for (const line of lines) if (line !== "") yield JSON.parse(line) as SpooledCommand;
  }
}

/** The same, the last command first. */
export async function* readSpoolBackwards(plan: ManyPlan, reader: SpoolReader): AsyncGenerator<SpooledCommand> {
  const { parts } = plan.bulk;
  let end = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const part of parts.toReversed()) {
    end -= part.bytes;
    const bytes = await sealedPart(plan, reader, part, end);
    const lines = Buffer.from(bytes).toString("utf8").split("\n");
    for (const line of lines.toReversed()) if (line !== "") yield JSON.parse(line) as SpooledCommand;
  }
}

/** Reads the whole file once. Throws `RefusedError` ("tampered") unless it is the one that was sealed, byte for byte. */
export async function checkSpool(plan: ManyPlan, reader: SpoolReader): Promise<void> {
  let end = 0;
  for await (const { length } of sealedParts(plan, reader)) end += length;
  const more = await reader.read(end, 1);
  if (more.length > 0) throw tampered(plan);
}

async function* sealedParts(plan: ManyPlan, reader: SpoolReader): AsyncGenerator<Uint8Array> {
  let offset = 0;
  for (const part of plan.bulk.parts) {
    yield await sealedPart(plan, reader, part, offset);
    offset += part.bytes;
  }
}

async function sealedPart(
  plan: ManyPlan,
  reader: SpoolReader,
  { bytes, digest }: SpoolPart,
  offset: number,
): Promise<Uint8Array> {
  const part = await reader.read(offset, bytes);
  if (part.length !== bytes || digestOf(part) !== digest) throw tampered(plan);
  return part;
}

function tampered({ id }: Plan): RefusedError {
  return new RefusedError(planRefusals.tamperedSpool, { plan: id });
}
