import type { CallOptions, Client } from "../../client.ts";
import { command } from "../../command.ts";
import { ClientError } from "../../errors.ts";
import type { Answer, Params } from "../../link.ts";
import { anyMethod } from "../../methods/any-method.ts";
import type { OffsetFamily, PageNumberFamily } from "../family.ts";
import { putParam } from "../param-path.ts";
import { rowsOf } from "../rows-of.ts";

/** Rows of a page of lists whose page has a fixed size. */
export const offsetPageSize = 50;
/** Commands of a request. */
const mostCommands = 50;

export interface OffsetPage {
  readonly rows: readonly unknown[];
  readonly total: number | undefined;
  readonly next: number | undefined;
  /** The portal's time for it. */
  readonly seconds: number | undefined;
}

/** Where pages come from. */
export interface PageSource {
  /** Pages that may be asked for in one request. */
  readonly most: number;
  /** The pages that begin at these offsets, in one request. */
  read(offsets: readonly number[], options: CallOptions): Promise<readonly OffsetPage[]>;
}

/** Pages by `start`. Several of them go into one batch. */
export function offsetSource(
  client: Pick<Client, "answer" | "batch">,
  method: string,
  family: OffsetFamily,
  params: Params,
): PageSource {
  const page = (offset: number): Params =>
    offset === 0 ? params : { ...params, [family.startParam ?? "start"]: offset };
  const pageOf = (answer: Answer): OffsetPage => offsetPage(answer, family.rowsPath, method);
  return {
    most: mostCommands,
    async read(offsets, options) {
      const [first = 0] = offsets;
      if (offsets.length === 1) return [pageOf(await client.answer(anyMethod(method), page(first), options))];
      const commands = offsets.map((offset) => [`p${offset}`, command(anyMethod(method), page(offset))] as const);
      const outcomes = await client.batch(Object.fromEntries(commands), options);
      return commands.map(([key]) => {
        const outcome = outcomes[key];
        if (outcome?.ok !== true) throw outcome?.error ?? missingPage(method);
        return pageOf(outcome);
      });
    },
  };
}

/** Pages by number, one a request: what counts by position must be sent even when it is empty, which a batch cannot. */
export function pageNumberSource(
  { answer }: Pick<Client, "answer">,
  method: string,
  family: PageNumberFamily,
  params: Params,
): PageSource {
  return {
    most: 1,
    async read([offset = 0], options) {
      const pages = { [family.size]: offsetPageSize, [family.number]: Math.floor(offset / offsetPageSize) + 1 };
      return [
        offsetPage(
          await answer(anyMethod(method), putParam(params, family.param, pages), options),
          family.rowsPath,
          method,
        ),
      ];
    },
  };
}

function offsetPage(answer: Answer, rowsPath: readonly string[] | undefined, method: string): OffsetPage {
  const { result, total, next, time } = answer;
  return { rows: rowsOf(result, rowsPath, method), total, next, seconds: time?.duration };
}

function missingPage(method: string): ClientError {
  return new ClientError("malformed-answer", `A page of "${method}" is missing in the answer.`, { method });
}
