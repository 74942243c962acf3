import type { Target } from "@b24kit/delivery";
import { type Scenario, findScenario } from "b24kit";
import { isWhenProblem, parseWhen } from "../slots/when.ts";
import type { Finding, Path } from "./config-problem.ts";
import type { Job, Policy, When } from "./config.ts";
import { fanOutFindings } from "./fan-out-findings.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { issueFindings } from "./issue-findings.ts";
import { jobTargetFindings } from "./job-target-findings.ts";
import { type BehaviourSetting, readBehaviour } from "./read-behaviour.ts";
import { readParameters } from "./read-parameters.ts";
import { jobSchema, type WrittenJob } from "./schedule-schema.ts";

/** What a job stands in. */
export interface JobSetting {
  readonly behaviour: BehaviourSetting;
  readonly profile: string | undefined;
  readonly lang: "ru" | "en" | undefined;
  /** Without mistakes. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly targetNames: readonly string[];
}

/** Reads one job; undefined when something is wrong with it, which goes to `findings`. */
export function readJob(name: string, value: unknown, setting: JobSetting, findings: Finding[]): Job | undefined {
  const path = ["jobs", name];
  const read = jobSchema.safeParse(value);
  if (!read.success) {
    findings.push(...issueFindings(read.error, jobSchema, value, path));
    return undefined;
  }
  const scenario = findScenario(read.data.report);
  const own: Finding[] = [];
  const job = scenario && jobOf(name, { written: read.data, scenario, path, setting }, own);
  findings.push(...own);
  return own.length === 0 ? job : undefined;
}

interface Written {
  readonly written: WrittenJob;
  readonly scenario: Scenario;
  readonly path: Path;
  readonly setting: JobSetting;
}

function jobOf(name: string, { written, scenario, path, setting }: Written, findings: Finding[]): Job | undefined {
  const { report, for: people, profile = setting.profile, lang = setting.lang, ping } = written;
  const when = readWhen(written.when, [...path, "when"], findings);
  const parameters = readParameters(scenario, written.parameters, [...path, "parameters"], findings);
  const { zone, calendar, ...policy } = readBehaviour(written, path, setting.behaviour, findings);
  const targets = targetsOf(written, path, setting, findings);
  findings.push(...fanOutFindings(scenario, written, path), ...silenceFindings(scenario, written, path));
  if (when === undefined) return undefined;
  const job = {
    name,
    report,
    parameters,
    profile,
    when,
    zone,
    calendar,
    fanOut: people && { department: people.department, who: people.who, isDeep: people.deep },
    targets,
    policy: { ...policy, send: written.send ?? usualSend(scenario) },
    ping,
    lang,
  } satisfies Omit<Job, "fingerprint">;
  return { ...job, fingerprint: fingerprintOf({ job, targets: targets.map((target) => setting.targets.get(target)) }) };
}

function readWhen(text: string, path: Path, findings: Finding[]): When | undefined {
  const when = parseWhen(text);
  if (!isWhenProblem(when)) return when;
  findings.push({ path, ...when });
  return undefined;
}

function targetsOf(
  { to, for: people }: WrittenJob,
  path: Path,
  setting: JobSetting,
  findings: Finding[],
): readonly string[] {
  const names = typeof to === "string" ? [to] : to;
  const uses = names.map((name, index) => ({
    name,
    path: [...path, "to", ...(typeof to === "string" ? [] : [index])],
    fansOut: people !== undefined,
  }));
  findings.push(...jobTargetFindings(uses, setting.targets, setting.targetNames));
  return names;
}

/** Reports with items have nothing to say when there is none. */
function usualSend({ itemKeys }: Scenario): Policy["send"] {
  return itemKeys === undefined ? "always" : "when-not-empty";
}

function silenceFindings({ id, itemKeys }: Scenario, { send }: WrittenJob, path: Path): readonly Finding[] {
  if (itemKeys !== undefined || send === undefined || send === "always") return [];
  const ru = `отчёту ${id} всегда есть что сказать: ${send} бывает только у overdue и leads`;
  const en = `the report ${id} always has something to tell: only overdue and leads have ${send}`;
  return [{ path: [...path, "send"], message: { ru, en }, suggestion: "always" }];
}
