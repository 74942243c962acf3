// The entry of the .mcpb bundle: makes arguments of b24-mcp of what the person has set in the application.
// Plain JavaScript and not bundled: an old Node must come as far as the message of main.mjs.
const { env, argv } = process;

const options = { B24_MCP_PROFILE: "--profile", B24_MCP_LANGUAGE: "--lang", B24_MCP_TOOLSETS: "--toolsets" };

for (const [variable, option] of Object.entries(options)) {
  const value = given(variable);
  if (value !== "") argv.push(`${option}=${value}`);
}
if (given("B24_MCP_ALLOW_WRITE") === "true") argv.push("--allow-write");
if (given("BITRIX24_WEBHOOK_URL") === "") delete env.BITRIX24_WEBHOOK_URL;

// It stands beside this file in the bundle only.
await import(new URL("main.mjs", import.meta.url).href);

/** Applications leave the placeholder of a field that nobody has filled in, or make it empty. */
function given(variable) {
  const value = (env[variable] ?? "").trim();
  return value.startsWith("${user_config.") ? "" : value;
}
