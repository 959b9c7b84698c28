import { useCallback, useState } from 'react';

/**
 * A draft that survives reloading and a lost connection: kept in this tab of this device, gone when it is sent or when
 * the person signs out. `key` names company, subject and room, so that a draft never turns up in another room.
 */
export function useDraft(
  key: string,
  initial = '',
): [draft: string, keep: (text: string) => void, drop: () => void] {
  const name = `einklang-draft:${key}`;
  const [draft, setDraft] = useState(() => read(name) ?? initial);
  const keep = useCallback(
    (text: string) => {
      setDraft(text);
      write(name, text);
    },
    [name],
  );
  const drop = useCallback(() => {
    setDraft('');
    write(name, '');
  }, [name]);
  return [draft, keep, drop];
}

function read(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(name, text);
    else sessionStorage.removeItem(name);
  } catch {
    // Without storage the draft lives as long as the page.
  }
}
