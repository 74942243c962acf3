export type { Chain, ChainParameter, ChainParameterType, ChainStep } from "./chains/chain.ts";
export { type ChainFacts, chainFacts } from "./chains/chain-facts.ts";
export { chainUndo } from "./chains/chain-undo.ts";
export { chainValue } from "./chains/chain-value.ts";
export { allChains, findChain } from "./chains/chains.ts";
export { removalOf } from "./chains/removal-of.ts";
export { fillChain, type FilledStep, type GivenValues } from "./chains/fill-chain.ts";
export { type CheckOptions, checkParams } from "./check/check-params.ts";
export { entityOfMethod, type MethodEntity } from "./check/entity-of-method.ts";
export { exampleOf, type MethodExample } from "./check/example/example-of.ts";
export type { ParamProblem, PortalFieldInfo, PortalFields, ProblemCode } from "./check/param-problem.ts";
export type { Flag } from "./details/flag.ts";
export {
  type MethodAccess,
  type MethodDetails,
  methodDetails,
  type Rest3Method,
  type Returned,
} from "./details/method-details.ts";
export { rest3Details } from "./details/rest3-details.ts";
export { noteOf } from "./details/note-of.ts";
export type { Parameter } from "./details/parameter.ts";
export type { ReadBack } from "./details/read-back.ts";
export type { Text } from "./text.ts";
export { listMethods, type MethodConditions } from "./details/list-methods.ts";
export { type CallEffect, effectOf, reasonsByValue } from "./effect/effect-of.ts";
export { allMethods, type Effect, isRead, type MethodInfo, methodInfo, rest3Info } from "./method-info.ts";
export { type DocKind, docKinds, type DocPage, type DocReference } from "./docs/doc-page.ts";
export type { Guide } from "./docs/guides/guide.ts";
export { guides } from "./docs/guides/guides.ts";
export { pageIdOf } from "./docs/page-id.ts";
export { readPage } from "./docs/read-page.ts";
export type { ReadPageOptions } from "./docs/read-page-options.ts";
export { searchPages, type SearchPagesOptions } from "./docs/search-pages.ts";
export { type Article, listArticles } from "./pages/list-articles.ts";
export { type EventDetails, listEvents } from "./pages/list-events.ts";
export { titleOf } from "./titles/title-of.ts";
export { nearestName } from "./check/nearest-name.ts";
export { suggestMethods } from "./suggest/suggest-methods.ts";
export { type FoundPage, searchDocs } from "./search/search-docs.ts";
export { type FoundMethod, searchMethods, type SearchOptions } from "./search/search-methods.ts";
export { meaningsOf } from "./search/meanings-of.ts";
export { stemsOf } from "./search/stems-of.ts";
export { stemsOfWords } from "./search/stems-of-words.ts";
export { matchesPattern } from "./packs/matches-pattern.ts";
export type { Pack } from "./packs/pack.ts";
export { findPack, isInPack, packMethods, packs } from "./packs/packs.ts";
