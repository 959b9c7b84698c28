import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noteSessionLost } from './activity';

/** Something changed; what exactly, the reader asks for under their own rights. */
export interface ChangeEvent {
  companyId: string;
  kind: string;
  initiativeId?: string;
  subjectType: string;
  subjectId: string;
}

const gatherMillis = 120;

/** Whether a cached answer may be out of date after the change. */
export function concerns(change: ChangeEvent, key: readonly unknown[]): boolean {
  const [scope, companyId, part, id] = key;
  if (scope === 'companies') return true;
  if (scope !== 'company' || companyId !== change.companyId) return false;
  return part !== 'initiative' || !change.initiativeId || id === change.initiativeId;
}

/**
 * Keeps the page up to date: one stream per tab. The first event refreshes at once, those that follow it closely
 * share one refresh; after a broken
 * connection everything visible is asked for again, because events may have been missed. Without a session the stream
 * is closed by the server and stays closed.
 */
export function useLive(active: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!active || typeof EventSource === 'undefined') return;
    const changes: ChangeEvent[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasBroken = false;
    const stream = new EventSource('/api/v1/stream');
    stream.addEventListener('change', (event: MessageEvent<string>) => {
      changes.push(JSON.parse(event.data) as ChangeEvent);
      if (timer) return;
      refresh(client, changes.splice(0));
      timer = setTimeout(() => {
        timer = undefined;
        if (changes.length) refresh(client, changes.splice(0));
      }, gatherMillis);
    });
    stream.addEventListener('ended', () => {
      stream.close();
      noteSessionLost();
    });
    stream.addEventListener('error', () => {
      wasBroken = true;
    });
    stream.addEventListener('open', () => {
      if (wasBroken) void client.invalidateQueries();
      wasBroken = false;
    });
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [active, client]);
}

function refresh(client: QueryClient, changes: readonly ChangeEvent[]): void {
  const predicate = (query: Query): boolean => changes.some((change) => concerns(change, query.queryKey));
  void client.invalidateQueries({ predicate });
}
