import { problemToast, fillText, referenceOf } from '@einklang/ui';
import { useMutation, useQueryClient, type QueryKey, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { ApiProblem } from './api-problem';
import { useProblemText, useTexts } from './texts';

/** What a person wants to happen once, however often it has to be sent: spread it into the options of the call. */
export interface Intent {
  headers: { 'Idempotency-Key': string };
}

/** The value of `If-Match` for the version that was read. */
export function versionTag(version: number | string): string {
  return `"${version}"`;
}

/**
 * A write. The same input sent again after an unknown outcome keeps its idempotency key; after an answer the next
 * intent gets a new one. Problems become a toast unless the form shows them (`inForm`).
 */
export function useWrite<Input = void, Output = unknown>(options: {
  write: (input: Input, intent: Intent) => Promise<Output>;
  /** Keys of answers that are out of date afterwards. */
  refreshes?: (output: Output, input: Input) => readonly QueryKey[];
  onDone?: (output: Output, input: Input) => void;
  inForm?: boolean;
}): UseMutationResult<Output, Error, Input> {
  const client = useQueryClient();
  const intents = useIntents();
  const showProblem = useProblemToast();
  return useMutation<Output, Error, Input>({
    mutationFn: (input) => options.write(input, intents.intentOf(input)),
    onSuccess: async (output, input) => {
      intents.settle();
      options.onDone?.(output, input);
      await Promise.all(
        (options.refreshes?.(output, input) ?? []).map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
    onError: (problem) => {
      if (!(problem instanceof ApiProblem && problem.isTransient)) intents.settle();
      if (!options.inForm) showProblem(problem);
    },
  });
}

function useIntents(): { intentOf: (input: unknown) => Intent; settle: () => void } {
  const open = useRef<{ input: string; key: string } | null>(null);
  return {
    intentOf(input) {
      const text = JSON.stringify(input) ?? '';
      if (open.current?.input !== text) open.current = { input: text, key: crypto.randomUUID() };
      return { headers: { 'Idempotency-Key': open.current.key } };
    },
    settle() {
      open.current = null;
    },
  };
}

/** Says a problem in the reader's language, with its reference where only support can help. */
export function useProblemToast(): (problem: unknown) => void {
  const t = useTexts();
  const problemText = useProblemText();
  return (problem) => {
    const id = problem instanceof ApiProblem && problem.status >= 500 ? problem.requestId : undefined;
    const reference = id ? ` ${fillText(t('states.reference'), { reference: referenceOf(id) })}` : '';
    problemToast(problemText(problem) + reference);
  };
}
