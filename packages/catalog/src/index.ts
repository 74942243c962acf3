export { allMethods, type Effect, isRead, type MethodInfo, methodInfo } from "./method-info.ts";
