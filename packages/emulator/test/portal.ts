import { onTestFinished } from "vitest";
import { startEmulator, type Emulator, type EmulatorOptions } from "../src/index.ts";

/** A running emulator with short ways to ask it. */
export interface TestPortal {
  readonly emulator: Emulator;
  /** POST with a JSON body as the user (default: the world's current user); the whole answer. */
  call(method: string, params?: unknown, user?: number): Promise<Answer>;
  /** A raw request below the webhook's address. */
  raw(path: string, init?: RequestInit): Promise<{ status: number; body: Answer; headers: Headers }>;
}

export interface Answer {
  readonly result?: unknown;
  readonly total?: number;
  readonly next?: number;
  readonly time?: Record<string, unknown>;
  readonly error?: string | number;
  readonly error_description?: string;
}

/** Stops with the test. */
export async function startPortal(options: EmulatorOptions): Promise<TestPortal> {
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.close());
  const raw: TestPortal["raw"] = async (path, init) => {
    const response = await fetch(`${emulator.webhook}${path}`, init);
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer };
  };
  return {
    emulator,
    raw,
    async call(method, params = {}, user) {
      const webhook = user === undefined ? emulator.webhook : `${emulator.url}/rest/${user}/secret-of-user/`;
      const response = await fetch(webhook + method, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(params),
      });
      return (await response.json()) as Answer;
    },
  };
}

/** The value at a path of the answer's result. */
export function at(answer: Answer, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], answer.result);
}

/** Rows at a path of the answer's result. */
export function rows(answer: Answer, ...path: (string | number)[]): Record<string, unknown>[] {
  return at(answer, ...path) as Record<string, unknown>[];
}

/** Numeric ids of rows, spelled ID or id. */
export function ids(answer: Answer, ...path: (string | number)[]): number[] {
  return rows(answer, ...path).map((row) => Number(row["ID"] ?? row["id"]));
}
