import { fontFiles } from './document-assets';

let covered: ReadonlySet<number> | undefined;

/** Whether the regular weight of our document font has a glyph for the code point. PDF/UA forbids missing glyphs. */
export function hasGlyph(codePoint: number): boolean {
  covered ??= codePointsOf(regularFont());
  return covered.has(codePoint);
}

function regularFont(): Buffer {
  const font = fontFiles().find((file) => file.name.endsWith('-Regular.otf'));
  if (!font) throw new Error('The document font has no regular weight');
  return font.bytes;
}

/** Reads the character map of an OpenType font (table cmap, format 12: segments of full Unicode). */
function codePointsOf(font: Buffer): ReadonlySet<number> {
  const cmap = tableOffset(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    return cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
  });
  const full = subtables.find((offset) => font.readUInt16BE(offset) === 12);
  if (full === undefined) throw new Error('The document font has no full Unicode character map');

  const points = new Set<number>();
  for (let group = 0; group < font.readUInt32BE(full + 12); group += 1) {
    const at = full + 16 + group * 12;
    for (let point = font.readUInt32BE(at); point <= font.readUInt32BE(at + 4); point += 1) points.add(point);
  }
  return points;
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The document font has no table ${tag}`);
}
