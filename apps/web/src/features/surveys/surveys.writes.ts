import type { Schema } from '@einklang/api-client';
import type { UseMutationResult } from '@tanstack/react-query';
import { answerOf, api } from '../../shared/api';
import { useCompany, useInitiativeId } from '../../shared/company';
import { companyKey, initiativeKey } from '../../shared/keys';
import { useWrite, versionTag, type Intent } from '../../shared/write';
import type { SaveSurvey, SurveyView } from './surveys.queries';

/** Where an act on a survey may show: the initiative, the inbox, the published results. */
function useRefreshes() {
  const { id: companyId } = useCompany();
  const initiativeId = useInitiativeId();
  return () => [
    initiativeKey(companyId, initiativeId),
    companyKey(companyId, 'inbox'),
    companyKey(companyId, 'survey-results'),
  ];
}

export function useDraftSurvey(): UseMutationResult<SurveyView, Error, Schema<'DraftSurvey'>> {
  const { id: companyId } = useCompany();
  const initiativeId = useInitiativeId();
  const refreshes = useRefreshes();
  return useWrite({
    write: (body: Schema<'DraftSurvey'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/surveys', {
          params: { path: { companyId, initiativeId } },
          body,
          ...intent,
        }),
      ),
    refreshes,
  });
}

export function useWaiveSurvey(): UseMutationResult<unknown, Error, Schema<'WaiveSurvey'>> {
  const { id: companyId } = useCompany();
  const initiativeId = useInitiativeId();
  const refreshes = useRefreshes();
  return useWrite({
    write: (body: Schema<'WaiveSurvey'>, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/survey-waiver', {
          params: { path: { companyId, initiativeId } },
          body,
          ...intent,
        }),
      ),
    refreshes,
  });
}

interface Saving {
  /** The version that the form began with. */
  version: number;
  body: SaveSurvey;
}

export function useSaveSurvey(surveyId: string): UseMutationResult<SurveyView, Error, Saving> {
  const { id: companyId } = useCompany();
  const refreshes = useRefreshes();
  return useWrite({
    write: ({ version, body }: Saving, intent) =>
      answerOf(
        api.PUT('/api/v1/companies/{companyId}/surveys/{surveyId}', {
          params: { path: { companyId, surveyId }, header: { 'If-Match': versionTag(version) } },
          body,
          ...intent,
        }),
      ),
    refreshes,
    inForm: true,
  });
}

export type SurveyAct = 'release' | 'start' | 'closing' | 'publication' | 'cancellation';

/** A word or step of the reader's side. */
export function useSurveyAct(
  survey: SurveyView,
  onDone: (survey: SurveyView, act: SurveyAct) => void,
): UseMutationResult<SurveyView, Error, SurveyAct> {
  const { id: companyId } = useCompany();
  const refreshes = useRefreshes();
  const path = { companyId, surveyId: survey.id };
  const versioned = { path, header: { 'If-Match': versionTag(survey.version) } };
  const at = '/api/v1/companies/{companyId}/surveys/{surveyId}' as const;
  const acts: Record<SurveyAct, (intent: Intent) => Promise<SurveyView>> = {
    release: (intent) => answerOf(api.POST(`${at}/release`, { params: versioned, ...intent })),
    start: (intent) => answerOf(api.POST(`${at}/start`, { params: versioned, ...intent })),
    closing: (intent) => answerOf(api.POST(`${at}/closing`, { params: { path }, ...intent })),
    publication: (intent) => answerOf(api.POST(`${at}/publication`, { params: { path }, ...intent })),
    cancellation: (intent) => answerOf(api.POST(`${at}/cancellation`, { params: { path }, ...intent })),
  };
  return useWrite({ write: (act: SurveyAct, intent) => acts[act](intent), refreshes, onDone });
}

/** Makes a new batch of codes for a group and hands their PDF to the browser; nothing else keeps it. */
export function usePrintSlips(survey: SurveyView): UseMutationResult<Blob, Error, string> {
  const { id: companyId } = useCompany();
  return useWrite({
    write: (groupId: string) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/surveys/{surveyId}/slips', {
          params: { path: { companyId, surveyId: survey.id } },
          body: { groupId },
          parseAs: 'blob',
        }),
      ) as Promise<unknown> as Promise<Blob>,
  });
}

export function useCheckTexts(surveyId: string): UseMutationResult<unknown, Error, string[]> {
  const { id: companyId } = useCompany();
  const refreshes = useRefreshes();
  return useWrite({
    write: (shown: string[], intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/surveys/{surveyId}/texts/check', {
          params: { path: { companyId, surveyId } },
          body: { shown },
          ...intent,
        }),
      ),
    refreshes,
  });
}

/** Offers a file that only this page holds. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
