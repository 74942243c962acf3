import type { Fill, FillSetting, Parameters } from "./fill.ts";
import { oneThing } from "./one-thing.ts";
import { type AfterColon, type Part, takeAfterColon, takeQuoted, textOf, withoutHead } from "./part.ts";
import { personFirst } from "./people.ts";
import { takeMoment } from "./take-moment.ts";
import { isNoTitle } from "./titles.ts";

/** «задачу Петровой: подготовить договор до пятницы»: who, what and by when; the title in quotes, after a colon, or plain. */
export const createTask: Fill = (rest, setting) => {
  const colon = takeAfterColon(rest);
  return colon === undefined ? plainTask(withoutHead(rest, self), setting) : saidTask(colon, setting);
};

const self = /^(?:мне|себе|me|myself)$/;
const joints = /^(?:to|,|:|about|о|об|что|чтобы)$/;

/** After a colon stands the title, which may end with the deadline. */
function saidTask({ before, text, after }: AfterColon, setting: FillSetting): Parameters | undefined {
  const moment = takeMoment(before, setting.now);
  const ofTitle = takeMoment(after, setting.now);
  const [responsible, left] = whoAndRest(withoutHead(moment?.before ?? before, self), setting);
  // Two deadlines, or words that would be lost.
  if ((moment !== undefined && ofTitle !== undefined) || left !== "") return undefined;
  const title = ofTitle === undefined ? text : textOf(ofTitle.before);
  return { title, responsible, deadline: (moment ?? ofTitle)?.text ?? "" };
}

function plainTask(rest: Part, setting: FillSetting): Parameters | undefined {
  const quoted = takeQuoted(rest);
  const body = quoted?.before ?? rest;
  const moment = takeMoment(body, setting.now);
  const [responsible, left] = whoAndRest(moment?.before ?? body, setting);
  const isUnclear = quoted === undefined ? isNoTitle(left) : left !== "";
  return isUnclear ? undefined : { title: quoted?.text ?? left, responsible, deadline: moment?.text ?? "" };
}

function whoAndRest(words: Part, setting: FillSetting): readonly [responsible: string, left: string] {
  const [responsible = "", after = words] = personFirst(words, setting) ?? [];
  return [responsible, textOf(withoutHead(after, joints))];
}

/** A task and its new deadline. */
export const postponeTask: Fill = (rest, { now }) => {
  const moment = takeMoment(rest, now);
  const task = oneThing(moment?.before ?? rest);
  return task === undefined ? undefined : { task, deadline: moment?.text ?? "" };
};
