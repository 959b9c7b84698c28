import { createContext, useContext } from 'react';

/** Words of the components themselves, given once by the application in the reader's language. */
export interface UiTextValues {
  close: string;
  cancel: string;
  retry: string;
  undo: string;
  loading: string;
  required: string;
  optional: string;
  deleted: string;
  inserted: string;
  previousChange: string;
  nextChange: string;
  /** With {{current}} and {{total}}. */
  changeOf: string;
  noChanges: string;
  asTable: string;
  asChart: string;
  /** With {{reference}}. */
  reference: string;
  errorSummary: string;
  chooseFile: string;
  dropFile: string;
  removeFile: string;
  showNames: string;
  dateHint: string;
  recipients: string;
  /** With {{current}} and {{total}}. */
  pointOf: string;
}

const Context = createContext<UiTextValues | null>(null);

export const UiTexts = Context.Provider;

export function useUiTexts(): UiTextValues {
  const texts = useContext(Context);
  if (!texts) throw new Error('UiProvider is missing');
  return texts;
}

/** Puts values into the {{names}} of a text. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
