import { Command } from "commander";
import type { Define } from "../program.ts";

export interface DoctorOptions {
  readonly offline?: true;
}

const words = {
  ru: {
    offline: "только этот компьютер, без сети",
    after: `
Проверяет настройки, хранение секретов, сеть, сертификат, часы, вход, права и лимиты; ничего не меняет на портале.
У каждой находки, кроме хороших, есть следующий шаг. --json печатает находки с постоянными id.
Коды выхода: 0 всё в порядке или есть замечания, 1 есть проблемы, 4 не удался вход.`,
  },
  en: {
    offline: "this computer only, without the network",
    after: `
Looks at configuration, storage of secrets, network, certificate, clock, sign-in, rights and limits; changes nothing on the portal.
Every finding that is not fine comes with the next step. --json prints the findings with ids that stay.
Exit codes: 0 all fine or warnings only, 1 problems, 4 the sign-in is the problem.`,
  },
} as const;

/** `b24 doctor`: what works, what does not, and what to do about it. */
export const defineDoctor: Define = (language, run) => {
  const text = words[language];
  return new Command("doctor")
    .option("--offline", text.offline)
    .addHelpText("after", text.after)
    .action(async (options: DoctorOptions) =>
      run(async (context) => {
        const { runDoctor } = await import("./doctor-run.ts");
        return runDoctor(context, options);
      }),
    );
};
