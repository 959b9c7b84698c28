import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IN_REPOSITORY = join('libs', 'platform', 'assets');

/**
 * The directory with templates and fonts. The build copies nothing but scripts, so the directory is looked up from
 * here towards the root of the repository; `ASSETS_DIR` names it where it lies elsewhere.
 */
export function assetsDirectory(from = import.meta.dirname): string {
  const configured = process.env['ASSETS_DIR'];
  if (configured) return configured;
  const candidate = join(from, IN_REPOSITORY);
  if (existsSync(candidate)) return candidate;
  const parent = dirname(from);
  if (parent === from)
    throw new Error(`No directory ${IN_REPOSITORY} above ${import.meta.dirname}; set ASSETS_DIR`);
  return assetsDirectory(parent);
}

export interface AssetFile {
  readonly name: string;
  readonly bytes: Buffer;
}

function filesIn(directory: string, extension: string): AssetFile[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(directory, name)) }));
}

export const templatesDirectory = (): string => join(assetsDirectory(), 'templates');
export const templateFiles = (): AssetFile[] => filesIn(templatesDirectory(), '.typ');
export const fontFiles = (): AssetFile[] => filesIn(join(assetsDirectory(), 'fonts'), '.otf');
