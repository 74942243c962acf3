import type { Readable } from "node:stream";
import { createDealsWorld, createWorld, loadWorld, type World, WorldError } from "@b24kit/emulator";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { parseUserJson } from "../params/parse-json.ts";
import { readSource } from "../params/read-source.ts";
import type { Language } from "../words.ts";

export interface WorldOptions {
  readonly seed: Language;
  readonly deals?: number;
  /** A file of collections instead of the seeded company. */
  readonly data?: string;
  /** Instant at which the portal's clock stands, epoch ms; undefined: it runs. */
  readonly now: number | undefined;
  /** What the seeded data is built around when the clock runs, epoch ms. */
  readonly realNow: number;
  readonly stdin: () => Readable;
}

/** The made-up portal: a file's data, or the seeded company. */
export async function buildWorld(options: WorldOptions): Promise<World> {
  const { now, realNow, seed, deals, data, stdin } = options;
  if (data !== undefined) return withClock(await loadData(data, stdin), now);
  const company = { seed, now: new Date(now ?? realNow).toISOString(), fixedClock: now !== undefined };
  if (deals === undefined) return createWorld(company);
  return deals > mostWholeDeals ? createDealsWorld({ ...company, deals }) : createWorld({ ...company, deals });
}

/** A whole company around more deals would take gigabytes: each has activities and a history. */
const mostWholeDeals = 100_000;

/** `--now` wins over the clock that the file tells. */
function withClock(world: World, now: number | undefined): World {
  if (now === undefined) return world;
  return { ...world, portal: { ...world.portal, now: new Date(now).toISOString() } };
}

/** MiB that a portal's data may have. */
const dataLimit = 512;

async function loadData(file: string, stdin: () => Readable): Promise<World> {
  const json = parseUserJson(await readSource(file, stdin, dataLimit), { ru: `файл ${file}`, en: `file ${file}` });
  try {
    return loadWorld(json, file);
  } catch (error) {
    if (error instanceof WorldError) throw badData(error, file);
    throw error;
  }
}

const mostDetails = 50;

function badData(error: WorldError, file: string): CliError {
  const { problems } = error;
  const rest = problems.length - mostDetails;
  return new CliError(
    "bad-data",
    exitCodes.usage,
    {
      what: { ru: `данные портала не подходят: ${file}`, en: `the data of the portal is not usable: ${file}` },
      why: { ru: `ошибок в файле: ${problems.length}`, en: `problems in the file: ${problems.length}` },
      details: [...problems.slice(0, mostDetails), ...(rest > 0 ? [`… +${rest}`] : [])],
      next: { ru: "исправьте эти строки и запустите снова", en: "correct these rows and start again" },
    },
    { cause: error },
  );
}
