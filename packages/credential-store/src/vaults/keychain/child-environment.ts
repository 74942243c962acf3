/**
 * What a keychain needs to be found, and nothing else: no variable of ours (some hold secrets), no NODE_OPTIONS, and no
 * language, so that the system's messages come in English and can be told apart.
 */
const names: ReadonlySet<string> = new Set([
  "DBUS_SESSION_BUS_ADDRESS",
  "XDG_RUNTIME_DIR",
  "DISPLAY",
  "WAYLAND_DISPLAY",
  "XAUTHORITY",
  "HOME",
  "USER",
  "LOGNAME",
  // Where libsecret is not in a usual folder.
  "LD_LIBRARY_PATH",
  // Windows.
  "SYSTEMROOT",
  "WINDIR",
  "USERPROFILE",
  "APPDATA",
  "LOCALAPPDATA",
  "TEMP",
  "TMP",
]);

/** The part of an environment that the child process of the keychain gets. */
export function childEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  // Windows does not care about the case of names.
  return Object.fromEntries(Object.entries(env).filter(([name]) => names.has(name.toUpperCase())));
}
