/** The part of the browser's window that holds an address. */
interface Addressed {
  readonly location: { readonly hash: string; readonly pathname: string };
  readonly history: {
    readonly state: unknown;
    replaceState(state: unknown, unused: string, url: string): void;
  };
}

/**
 * The code with which somebody came: behind `#` from the picture on a slip, behind `/u/` where it was typed. It is taken
 * out of the address before anything is sent, so that it stands in no history and no screen that is shared.
 */
export function codeOfAddress({ location, history }: Addressed): string {
  const code = decoded(location.hash.slice(1) || location.pathname.replace(/^\/u\/?/, ''));
  if (code) history.replaceState(history.state, '', '/u');
  return code;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
