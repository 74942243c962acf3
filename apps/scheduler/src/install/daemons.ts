/** What a unit keeps running. */
export interface UnitDaemon {
  /** The name of the unit. */
  readonly name: string;
  readonly description: string;
  /** The command; the schedule file and the store come after it. */
  readonly command: readonly string[];
}

/** Makes and sends the reports. */
export const reportDaemon: UnitDaemon = {
  name: "b24-scheduler",
  description: "b24-scheduler: reports of a Bitrix24 portal",
  command: ["run"],
};

/** How events are taken. */
export interface EventDaemonOptions {
  readonly http?: string;
  readonly mayLose?: true;
}

/** Takes the events of all feeds. */
export function eventDaemon({ http, mayLose }: EventDaemonOptions): UnitDaemon {
  return {
    name: "b24-scheduler-events",
    description: "b24-scheduler: events of a Bitrix24 portal",
    command: [
      "events",
      "run",
      ...(http === undefined ? [] : ["--http", http]),
      ...(mayLose === true ? ["--may-lose"] : []),
    ],
  };
}
