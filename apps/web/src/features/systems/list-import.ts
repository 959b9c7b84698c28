import type { Schema } from '@einklang/api-client';
import { useRef, useState } from 'react';
import { answerOf, api } from '../../shared/api';
import { ApiProblem } from '../../shared/api-problem';
import { useCompany } from '../../shared/company';
import { companyKey } from '../../shared/keys';
import { useWrite } from '../../shared/write';

export type ListPreview = Schema<'ListPreview'>;
export type ListRow = Schema<'ListRowView'>;

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.set('file', file);
  return form;
};

/** A multipart body: the typed client would write it as JSON. */
const asForm = (file: File) => ({ body: { file: '' }, bodySerializer: () => formOf(file) });

interface ImportState {
  file: File | null;
  preview: ListPreview | null;
  busy: boolean;
  /** Code of what was wrong with the file as a whole, and its values. */
  problem: ApiProblem | null;
}

/** A list on its way into the register: chosen, checked without a trace, taken over as it was checked. */
export function useListImport(onDone: (imported: Schema<'ListImported'>) => void) {
  const { id: companyId } = useCompany();
  const [state, setState] = useState<ImportState>({ file: null, preview: null, busy: false, problem: null });
  const latest = useRef<File | null>(null);
  const confirm = useWrite({
    write: (takeSuggestions: boolean, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/system-list', {
          params: {
            path: { companyId },
            query: { fingerprint: state.preview!.fingerprint, takeSuggestions },
          },
          ...asForm(state.file!),
          ...intent,
        }),
      ),
    refreshes: () => [companyKey(companyId, 'systems')],
    onDone,
  });
  return {
    ...state,
    confirm,
    choose: (file: File | null): void => {
      latest.current = file;
      setState({ file, preview: null, busy: false, problem: null });
    },
    check: async (): Promise<void> => {
      const { file } = state;
      if (!file) return;
      setState((now) => ({ ...now, busy: true, problem: null }));
      const settle = (outcome: Partial<ImportState>): void => {
        // Another file was chosen in the meantime.
        if (latest.current === file) setState((now) => ({ ...now, ...outcome, busy: false }));
      };
      try {
        settle({
          preview: await answerOf(
            api.POST('/api/v1/companies/{companyId}/system-list/preview', {
              params: { path: { companyId } },
              ...asForm(file),
            }),
          ),
        });
      } catch (problem) {
        if (!(problem instanceof ApiProblem)) throw problem;
        settle({ problem });
      }
    },
  };
}
