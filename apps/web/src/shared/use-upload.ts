import { useRef, useState } from 'react';
import { ApiProblem } from './api-problem';
import { useCompany } from './company';
import { uploadFile, type FileView, type UploadRoom } from './upload';

export interface UploadState {
  files: readonly File[];
  /** Share of the bytes that have left; null while nothing is sent. */
  share: number | null;
  /** What the server refused, or the code of what went wrong here. */
  problem: unknown;
}

/** One file on its way: chosen, sent with progress, and still chosen when it was refused. */
export function useUpload(place: { room: UploadRoom; initiativeId?: string }): UploadState & {
  choose: (files: readonly File[]) => void;
  refuse: (code: string) => void;
  /** The file as the server has it; asked again for the same choice, it is not sent twice. Null when refused. */
  send: () => Promise<FileView | null>;
} {
  const { id: companyId } = useCompany();
  const [state, setState] = useState<UploadState>({ files: [], share: null, problem: null });
  const intent = useRef<{ key: string; sent?: FileView }>({ key: crypto.randomUUID() });
  const refuse = (problem: unknown): void => setState((now) => ({ ...now, share: null, problem }));
  return {
    ...state,
    refuse,
    choose: (files) => {
      intent.current = { key: crypto.randomUUID() };
      setState({ files, share: null, problem: null });
    },
    send: async () => {
      const [file] = state.files;
      if (!file) {
        refuse('required');
        return null;
      }
      if (intent.current.sent) return intent.current.sent;
      setState((now) => ({ ...now, share: 0, problem: null }));
      try {
        const sent = await uploadFile({
          companyId,
          ...place,
          file,
          idempotencyKey: intent.current.key,
          onProgress: (share) => setState((now) => ({ ...now, share })),
        });
        intent.current.sent = sent;
        setState((now) => ({ ...now, share: null }));
        return sent;
      } catch (problem) {
        const isKnown = problem instanceof ApiProblem;
        // The key of an unknown outcome stays; what was refused is a new intent.
        if (isKnown && !problem.isTransient) intent.current = { key: crypto.randomUUID() };
        refuse(isKnown ? problem : 'internal');
        return null;
      }
    },
  };
}
