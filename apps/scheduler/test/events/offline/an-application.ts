import { onTestFinished } from "vitest";
import { type Application, startApplication } from "./start-application.ts";

export type { Application } from "./start-application.ts";

/** An application that goes with the test. */
export async function anApplication(...options: Parameters<typeof startApplication>): Promise<Application> {
  const application = await startApplication(...options);
  onTestFinished(async () => application[Symbol.asyncDispose]());
  return application;
}
