import { encode } from 'uqr';

export interface QrCode {
  /** An SVG of the code without a border. */
  readonly svg: string;
}

/**
 * A QR code as SVG. Level M: it survives a fold or a stain on paper and stays coarse enough for an old camera. Runs
 * of dark modules become one bar each; the blanks between the commands keep the path a text that a template takes.
 */
export function qrCode(text: string): QrCode {
  const { data: rows, size } = encode(text, { ecc: 'M', border: 0 });
  const bars = rows.flatMap((row, y) =>
    runs(row).map(([x, width]) => `M ${x} ${y} h ${width} v 1 h -${width} z`),
  );
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"> <path d="${bars.join(' ')}" fill="#000"/> </svg>`,
  };
}

/** Where each run of dark modules begins, and how long it is. */
function runs(row: readonly boolean[]): [start: number, width: number][] {
  return row.flatMap((dark, x): [number, number][] => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x]];
  });
}
