import { daemonArguments, type UnitFacts, xmlText } from "./unit.ts";

/** Its name in launchd. */
export function launchdLabel({ daemon }: Pick<UnitFacts, "daemon">): string {
  return daemon.name.replace("b24-", "b24kit.");
}

/** A launch agent of the user: the keychain is open while they are signed in. See launchd.plist(5). */
export function launchdPlist(facts: UnitFacts): string {
  const words = [facts.node, ...daemonArguments(facts)].map((word) => `    <string>${xmlText(word)}</string>\n`);
  const variables = Object.entries(facts.variables).map(
    ([name, value]) => `    <key>${name}</key>\n    <string>${xmlText(value)}</string>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${launchdLabel(facts)}</string>
  <key>ProgramArguments</key>
  <array>
${words.join("")}  </array>
  <key>EnvironmentVariables</key>
  <dict>
${variables.join("")}  </dict>
  <key>RunAtLoad</key>
  <true/>
  <key>KeepAlive</key>
  <true/>
  <key>ThrottleInterval</key>
  <integer>30</integer>
  <key>ExitTimeOut</key>
  <integer>90</integer>
  <key>Umask</key>
  <integer>63</integer>
  <key>StandardErrorPath</key>
  <string>${xmlText(facts.logFile)}</string>
</dict>
</plist>
`;
}
