import { daemonArguments, type UnitFacts } from "./unit.ts";

/**
 * A unit of the user's own systemd. Its hardening leaves what the credential store needs: the D-Bus session (AF_UNIX) and the
 * home folder. MemoryDenyWriteExecute would stop Node.js, which compiles while it runs; namespaces (ProtectSystem, PrivateTmp) are
 * not there for units of users on every system. https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html
 */
export function systemdUnit(facts: UnitFacts): string {
  const command = [facts.node, ...daemonArguments(facts)].map((word) => quoted(word).replaceAll("$", "$$$$"));
  const environment = Object.entries(facts.variables).map(
    ([name, value]) => `Environment=${quoted(`${name}=${value}`)}\n`,
  );
  return `[Unit]
Description=${facts.daemon.description}
StartLimitIntervalSec=0

[Service]
Type=exec
ExecStart=${command.join(" ")}
${environment.join("")}# Secrets in an encrypted file need its passphrase, in a file that only you can read:
# EnvironmentFile=%h/.config/b24kit/passphrase.env
Restart=always
RestartSec=10
# A mistake in the schedule file does not pass by itself.
RestartPreventExitStatus=64
TimeoutStopSec=90
UMask=0077
NoNewPrivileges=yes
LockPersonality=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
SystemCallArchitectures=native

[Install]
WantedBy=default.target
`;
}

/** A word of a unit: % begins a specifier, backslash and quotes end it. */
function quoted(word: string): string {
  return `"${word.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("%", "%%")}"`;
}
