/** Ends the process with one sentence when this Node is too old. Written so that old versions can still read it. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    '\nEinklang needs Node 20.19 or newer, this is ' +
      process.version +
      ': install a newer one from https://nodejs.org (24 is recommended).\n',
  );
  process.exit(1);
}
