import type { Client } from './client';

interface StreamEvent {
  readonly kind: string;
  readonly data: { readonly subjectId?: string };
}

/** The open live stream of somebody, as a browser would have it. */
export interface OpenStream {
  kinds(): string[];
  /** What has changed, by the id of its subject. */
  changes(): string[];
  isOpen(): boolean;
  close(): Promise<void>;
}

/** Opens it and waits until the server says that it is ready. */
export const openStream = async (baseUrl: string, { cookie }: Client): Promise<OpenStream> => {
  const abort = new AbortController();
  const answer = await fetch(`${baseUrl}/api/v1/stream`, { headers: { cookie }, signal: abort.signal });
  if (answer.status !== 200 || !answer.body) {
    abort.abort();
    throw new Error(`The stream answers ${answer.status}.`);
  }
  const events: StreamEvent[] = [];
  let open = true;
  const reading = read(answer.body, events).finally(() => (open = false));
  return {
    kinds: () => events.map(({ kind }) => kind),
    changes: () => events.flatMap(({ data: { subjectId } }) => subjectId ?? []),
    isOpen: () => open,
    close: async () => {
      abort.abort();
      await reading;
    },
  };
};

const read = async (body: ReadableStream<Uint8Array>, events: StreamEvent[]): Promise<void> => {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of body) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const kind = /^event: (.*)$/m.exec(block)?.[1];
        if (kind)
          events.push({
            kind,
            data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? '{}') as StreamEvent['data'],
          });
      }
    }
  } catch {
    // Closed by the test, or the server is gone.
  }
};
