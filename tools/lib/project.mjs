import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where everything that is built goes; it mirrors the tree. */
export const DIST = join(ROOT, 'dist');

/**
 * How our processes run, here and in docker/Dockerfile: what a request makes dies with it, so a small young generation
 * is enough, and the API stays at two thirds of the memory.
 */
export const SERVICE_FLAGS = ['--max-semi-space-size=4'];
