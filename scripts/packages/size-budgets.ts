/** Kilobytes (1,000 bytes) that each package may have as an archive; how large it is may be down to three quarters of that. */
export const sizeBudgets: Readonly<Record<string, number>> = {
  "@b24kit/catalog": 265,
  "@b24kit/cli": 3500,
  "@b24kit/client": 225,
  "@b24kit/credential-store": 40,
  "@b24kit/delivery": 40,
  "@b24kit/emulator": 215,
  "@b24kit/guard": 65,
  "@b24kit/portal": 85,
  "@b24kit/report": 53,
  "@b24kit/scenarios": 335,
  "@b24kit/skill-content": 65,
  "@b24kit/state": 45,
  "b24-mcp": 1100,
  "b24-scheduler": 1300,
  b24kit: 45,
};
