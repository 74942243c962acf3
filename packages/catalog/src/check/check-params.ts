import { type MethodDetails, methodDetails } from "../details/method-details.ts";
import type { Parameter } from "../details/parameter.ts";
import { suggestMethods } from "../suggest/suggest-methods.ts";
import { coreFields } from "./core-fields.ts";
import { type Call, givenOf, namesBySmallLetters } from "./call.ts";
import { checkChildren, checkFields } from "./check-fields.ts";
import { checkFilter } from "./check-filter.ts";
import { checkNames, isCondition } from "./check-names.ts";
import { checkRequired } from "./check-required.ts";
import { checkSelection } from "./check-selection.ts";
import { checkSorting } from "./check-sorting.ts";
import { checkType } from "./check-type.ts";
import { inspectValues } from "./inspect-values.ts";
import { listFamily } from "./list-family.ts";
import type { ParamProblem, PortalFields } from "./param-problem.ts";
import { checkOrderOfParameters } from "./positional.ts";
import { problemList, type ProblemList, shorten } from "./problem-list.ts";
import { isNamed } from "./value-kind.ts";

/** How a call is checked. */
export interface CheckOptions {
  /** The portal's own fields of the entity that `entityOfMethod` names. */
  readonly portalFields?: PortalFields;
  /** 3: the call goes to `/rest/api/`. */
  readonly restVersion?: 2 | 3;
}

/**
 * Checks the parameters of a call before it is sent: names, types, dates, what is missing, and conditions that the portal
 * would drop without a word. Never throws, whatever `params` is. At most 50 problems; `[]`: nothing to say. Only the first
 * 50,000 values are looked at.
 */
export async function checkParams(
  method: string,
  params: unknown,
  options: CheckOptions = {},
): Promise<readonly ParamProblem[]> {
  const problems = problemList();
  if (!isNamed(params)) {
    problems.error("bad-parameters", [], {
      ru: "Параметры — объект «имя: значение».",
      en: 'The parameters are an object of "name: value".',
    });
    return problems.problems;
  }
  const state = inspectValues(params, problems);
  if (state === "broken") return problems.problems;
  const details = await methodDetails(method);
  if (details === undefined) reportMethod(method, problems);
  else {
    const known = options.portalFields === undefined ? await coreFields(method, params) : [];
    checkCall({ ...callOf(details, params, options, problems), coreFields: known }, state === "large");
  }
  return problems.problems;
}

function callOf(
  details: MethodDetails,
  values: Call["values"],
  { portalFields, restVersion }: CheckOptions,
  problems: ProblemList,
): Omit<Call, "coreFields"> {
  const isOther = restVersion === 3 && details.rest3?.name === details.name;
  const version = details.restVersion === 3 || isOther ? 3 : 2;
  const { params, returns } = isOther && details.rest3 !== undefined ? details.rest3 : details;
  const rest3 = version === 2 && details.rest3?.name === details.name ? details.rest3.params : null;
  return {
    method: details.name,
    restVersion: version,
    parameters: params,
    resultKeys: (returns?.keys ?? []).flatMap((key) => key.split(":")[0] ?? []),
    values,
    names: namesBySmallLetters(values),
    rest3Names: (rest3 ?? []).map(({ name }) => name),
    family: listFamily(details.name, version),
    portalFields,
    problems,
  };
}

function checkCall(call: Call, isLarge: boolean): void {
  const conditions = checkNames(call);
  checkRequired(call);
  checkOrderOfParameters(call);
  for (const parameter of call.parameters ?? []) checkParameter(call, parameter, isLarge);
  if (isLarge) return;
  checkFilter(call, conditions);
  checkSelection(call);
  checkSorting(call);
}

/** The type of one parameter, and what stands inside it. */
function checkParameter(call: Call, parameter: Parameter, isLarge: boolean): void {
  const given = givenOf(call, parameter.name);
  if (given === undefined) return;
  const path = [given.name];
  const isOfList = isListObject(call, parameter.name);
  const type = isOfList ? "object" : parameter.type;
  if (isCondition(call, parameter)) return;
  checkType(type, given.value, { problems: call.problems, path, isSure: true });
  if (isLarge || isOfList || /^(?:filter|select|order)$/i.test(parameter.name)) return;
  if (/^(?:ar)?fields$/i.test(parameter.name)) checkFields(call, parameter, given.value, path);
  else checkChildren(call, parameter, given.value, path);
}

/** A filter, an order and a selection are objects or lists, whatever type the page gives them. */
function isListObject({ family }: Call, name: string): boolean {
  const order = family?.order?.style === "object" ? family.order.path : undefined;
  const paths = [family?.filter?.path, order, family?.select?.path];
  return paths.some((path) => path?.length === 1 && path[0]?.toLowerCase() === name.toLowerCase());
}

function reportMethod(method: string, problems: ProblemList): void {
  const [suggestion] = suggestMethods(method);
  problems.warning(
    "unknown-method",
    [],
    {
      ru: `Метод «${shorten(method)}» не описан в документации: параметры не проверены.`,
      en: `The method "${shorten(method)}" is not documented: its parameters are not checked.`,
    },
    suggestion === undefined ? {} : { suggestion },
  );
}
