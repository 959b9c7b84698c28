const key = 'einklang-signed-in';

/**
 * Whether somebody has signed in on this device. The cookie itself can't be read by scripts; pages that anybody may
 * open ask the server only where this says that it may know somebody.
 */
export function mayBeSignedIn(): boolean {
  try {
    return localStorage.getItem(key) === '1';
  } catch {
    return true;
  }
}

export function rememberSignedIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Without storage open pages ask the server each time.
  }
}
