const browsers: readonly [name: string, mark: RegExp][] = [
  ['Edge', /Edg\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\//],
  ['Chrome', /Chrome\//],
  ['Safari', /Safari\//],
];

const systems: readonly [name: string, mark: RegExp][] = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
];

/** Browser and system out of what a browser says of itself; null where it says neither. */
export function deviceOf(agent: string): { browser: string; system: string } | null {
  const find = (list: readonly [string, RegExp][]): string | undefined =>
    list.find(([, mark]) => mark.test(agent))?.[0];
  const browser = find(browsers);
  const system = find(systems);
  return browser && system ? { browser, system } : null;
}
