import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Binaries of these platforms must be locked, or »npm ci« fails there. */
const PLATFORM = /(linux|darwin)-(x64|arm64)/;

/** One line for each thing in package-lock.json that would break an installation elsewhere. */
export function lockComplaints(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(
    ([path, { resolved, integrity, link, optionalDependencies = {} }]) => [
      ...(resolved ? [`${path}: holds the address of a registry`] : []),
      ...(path && !integrity && !link ? [`${path}: has no checksum`] : []),
      ...Object.keys(optionalDependencies)
        .filter((name) => PLATFORM.test(name) && !locked.has(name))
        .map((name) => `${path || 'package.json'}: ${name} is missing`),
    ],
  );
}
