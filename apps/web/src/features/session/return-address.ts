/** Where to go after signing in: only a path of this application, never another site. */
export function returnAddress(wanted: string | undefined): string {
  if (!wanted || !/^\/(?![/\\])/.test(wanted) || wanted.startsWith('/anmelden')) return '/';
  return wanted;
}
