import type { Library } from "../../src/library/library.ts";
import type { Prompt } from "../../src/prompts/prompt.ts";
import type { Variables } from "../../src/resources/match-uri.ts";
import type { ReadCall, ResourceKind, ResourceOutcome } from "../../src/resources/resource-kind.ts";
import { fromList } from "../../src/completions/from-list.ts";
import { inputRequired, inputResponse } from "@modelcontextprotocol/server";
import { textForm } from "./forms.ts";
import { picture } from "./media.ts";

type Messages = Prompt["messages"];
type Content = Awaited<ReturnType<Library["prompts"][number]["messages"]>>;

const worded = { ru: "Для проверки соответствия.", en: "For the conformance suites." };

function prompt(name: string, messages: Messages, args: readonly string[] = []): Prompt {
  return {
    name,
    title: worded,
    description: worded,
    arguments: args.map((one) => ({
      name: one,
      description: worded,
      required: true,
      completer: fromList(["paris", "park", "party"]),
    })),
    isOpen: () => true,
    messages,
  };
}

function words(text: string) {
  return { role: "user" as const, content: { type: "text" as const, text } };
}

const prompts: readonly Prompt[] = [
  prompt("test_simple_prompt", () => [words("A simple prompt.")]),
  prompt("test_prompt_with_arguments", ({ arg1, arg2 }) => [words(`With arguments: ${arg1 ?? ""}, ${arg2 ?? ""}`)], [
    "arg1",
    "arg2",
  ]),
  prompt(
    "test_prompt_with_embedded_resource",
    ({ resourceUri: uri = "" }) => [
      { role: "user", content: { type: "resource", resource: { uri, mimeType: "text/plain", text: "Embedded." } } },
      words("Please look at the resource."),
    ],
    ["resourceUri"],
  ),
  prompt("test_prompt_with_image", () => [{ role: "user", content: picture }, words("Please look at the picture.")]),
  prompt("test_input_required_result_prompt", (_given, _access, { mcpReq }): Content => {
    const answer = inputResponse(mcpReq.inputResponses, "user_context");
    if (answer.kind === "elicit") return [words("With what the person said.")];
    return inputRequired({ inputRequests: { user_context: textForm(["context"]) } });
  }),
];

function kind(template: string, read: (variables: Variables, call: ReadCall) => ResourceOutcome): ResourceKind {
  const fixed = { uri: template, name: template, title: template, description: worded.en };
  return {
    name: template,
    title: template,
    description: worded.en,
    mimeType: "text/plain",
    template,
    isOpen: () => true,
    needs: () => [],
    listed: () => (template.includes("{") ? [] : [fixed]),
    load: async () => ({ read: async (variables, call) => read(variables, call) }),
  };
}

const kinds: readonly ResourceKind[] = [
  kind("test://static-text", (_variables, { uri }) => ({
    contents: [{ uri, mimeType: "text/plain", text: "A static text." }],
  })),
  kind("test://static-binary", (_variables, { uri }) => ({
    contents: [{ uri, mimeType: picture.mimeType, blob: picture.data }],
  })),
  kind("test://template/{id}/data", ({ id = "" }, { uri }) => ({
    contents: [{ uri, mimeType: "application/json", text: JSON.stringify({ id }) }],
  })),
];

/** The prompts and resources that the suites ask for by name. */
export const fixtureLibrary: Library = { kinds, prompts };
