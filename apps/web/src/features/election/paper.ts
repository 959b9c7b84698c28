/**
 * A ballot paper: 32 random bytes that this device makes. In the voter's name the server learns only its SHA-256; the
 * paper itself leaves with the vote, without a name. Kept in this tab until the vote has arrived, so that a broken
 * connection between the two steps costs nobody the vote.
 */
const nameOf = (electionId: string): string => `einklang-paper:${electionId}`;

export function keptPaper(electionId: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(electionId));
  } catch {
    return null;
  }
}

export function makePaper(electionId: string): string {
  const paper = base64url(crypto.getRandomValues(new Uint8Array(32)));
  try {
    sessionStorage.setItem(nameOf(electionId), paper);
  } catch {
    // Without storage the paper lives as long as this page does.
  }
  return paper;
}

export function dropPaper(electionId: string): void {
  try {
    sessionStorage.removeItem(nameOf(electionId));
  } catch {
    // There was none.
  }
}

export async function hashOfPaper(paper: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(paper))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
