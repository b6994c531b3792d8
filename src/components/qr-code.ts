import { encode } from 'uqr';

/** White modules around the code, which scanners need. */
const QUIET = 2;

/** An address as a QR code: the side in modules and the path of its dark ones, for an SVG of that size. */
export function qrCode(address: string): { side: number; path: string } {
  const { data } = encode(address, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  );
  return { side: data.length + 2 * QUIET, path: path.join('') };
}
