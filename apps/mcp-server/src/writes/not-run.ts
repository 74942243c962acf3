import type { Plan, PlanView } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import type { ToolCall } from "../tools/tool.ts";

/** Why a plan that was stored cannot run; undefined: it is open. */
export function notOpen({ id, status }: Pick<PlanView, "id" | "status">): Answer | undefined {
  if (status === "open") return undefined;
  const data = { plan: id, status };
  if (status === "unknown" || status === "running") {
    return failed("plan-not-open", `${status === "unknown" ? unknown : running} Nothing more was sent.`, look, {
      data,
    });
  }
  const action = "Tell the user; make a new plan only if the change is still wanted.";
  return failed("plan-not-open", `The plan is ${status}; a plan runs once. Nothing was sent.`, action, { data });
}

const unknown = "The plan was sent, and nobody knows whether it was done.";
const running = "The plan is running.";
const look = "Make no new plan of it. Tell the user to look at the portal first.";

/** There is no plan of this id, or it is another profile's. */
export function noSuchPlan(): Answer {
  const action = "Make one with b24_plan_write, and pass its id.";
  return failed("not-found", "There is no plan with this id. Nothing was sent.", action, {
    data: { reason: "not-found" },
  });
}

/** The person did not say yes. */
export function declined({ id }: Pick<Plan, "id">): Answer {
  return failed(
    "declined",
    "The person did not confirm. Nothing was sent, and the plan is discarded.",
    "Do not plan it again unless the user asks for that.",
    { data: { plan: id, status: "discarded" } },
  );
}

/** The person was asked, and no answer came. */
export function unanswered({ id }: Pick<Plan, "id">, { asking }: Pick<ToolCall, "asking">): Answer {
  const data = { plan: id, status: "open" };
  if (asking?.ending.aborted === true) {
    const message = "The server is stopping, and the person has not answered yet. Nothing was sent.";
    return failed("stopping", message, again, { data, retryable: true });
  }
  return failed("unanswered", "The person was asked, and no answer came. Nothing was sent.", tell, { data });
}

const again = "Call b24_apply_plan again in a moment: the person is asked anew.";
const tell = "Tell the user. b24_apply_plan asks anew, as long as the plan lives.";

/** An answer that belongs to no question which waits for one. */
export function voidAnswer({ id }: Pick<Plan, "id">): Answer {
  return failed(
    "no-confirmation",
    "The answer belongs to no open question about this plan: it was used, is about another plan, or says nothing. Nothing was sent.",
    "Call b24_apply_plan again without an answer: the person is asked anew.",
    { data: { plan: id, status: "open" } },
  );
}
