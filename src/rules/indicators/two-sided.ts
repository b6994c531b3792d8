const FIGURE = String.raw`\d[\d,]*(?:\.\d+)?(?:%|[\p{Script=Han}]{0,4})`;
const TWO_SIDED = new RegExp(
  String.raw`^(?:${FIGURE}[≤<][A-Za-z]{0,2}[≤<]${FIGURE}|[≥>]${FIGURE}[,;、且并]*[≤<]${FIGURE})$`,
  'u',
);

/** 95%≤X≤100% and ≥90%，≤100% are one range with both ends compared. Signs are folded. */
export function isTwoSided(plain: string): boolean {
  return TWO_SIDED.test(plain);
}
