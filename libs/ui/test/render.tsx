import { render as renderPlain, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { UiProvider } from '../src/theme/ui-provider';
import type { UiTextValues } from '../src/theme/ui-texts';

const german: UiTextValues = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  retry: 'Erneut versuchen',
  undo: 'Rückgängig',
  loading: 'Wird geladen …',
  required: 'Pflichtfeld',
  optional: '(freiwillig)',
  deleted: 'gelöscht:',
  inserted: 'neu:',
  previousChange: 'vorige Änderung',
  nextChange: 'nächste Änderung',
  changeOf: 'Änderung {{current}} von {{total}}',
  noChanges: 'Keine Änderungen',
  asTable: 'Als Tabelle anzeigen',
  asChart: 'Als Diagramm anzeigen',
  reference: 'Meldung {{reference}}',
  errorSummary: 'Bitte prüfen Sie diese Angaben',
  chooseFile: 'Datei auswählen',
  dropFile: 'Oder hierher ziehen',
  removeFile: 'Entfernen',
  showNames: 'Namen anzeigen',
  dateHint: 'TT.MM.JJJJ',
  recipients: 'Das lesen danach',
  pointOf: 'Punkt {{current}} von {{total}}',
};

const english: UiTextValues = {
  ...german,
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  deleted: 'deleted:',
  inserted: 'new:',
  previousChange: 'previous change',
  nextChange: 'next change',
  changeOf: 'Change {{current}} of {{total}}',
  asTable: 'Show as table',
  asChart: 'Show as chart',
  showNames: 'Show names',
  recipients: 'Afterwards these people read it',
};

export const uiTexts = { de: german, en: english };

/** Renders a component with the theme and with its words in a language. */
export function render(content: ReactElement, locale: 'de' | 'en' = 'de'): RenderResult {
  return renderPlain(<UiProvider texts={uiTexts[locale]}>{content}</UiProvider>);
}
