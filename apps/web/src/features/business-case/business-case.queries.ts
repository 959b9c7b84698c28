import type { Schema } from '@einklang/api-client';
import { queryOptions, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { BusinessCaseDocument } from '@einklang/domain';
import { answerOf, api } from '../../shared/api';
import { useCompany, useInitiativeId } from '../../shared/company';
import { initiativeKey } from '../../shared/keys';
import { useWrite, versionTag } from '../../shared/write';

export type BusinessCaseView = Schema<'BusinessCaseView'>;
export type DraftView = Schema<'BusinessCaseDraftView'>;
export type PublishedView = Schema<'PublishedBusinessCaseView'>;
export type Figures = Schema<'FiguresView'>;
type Document = Schema<'BusinessCaseDocumentDto'>;

interface Place {
  companyId: string;
  initiativeId: string;
}

/** Company and initiative of this page, as the addresses of the API want them. */
export function usePlaceIds(): Place {
  return { companyId: useCompany().id, initiativeId: useInitiativeId() };
}

const key = ({ companyId, initiativeId }: Place, ...rest: readonly unknown[]) =>
  initiativeKey(companyId, initiativeId, 'business-case', ...rest);

export const businessCaseQuery = (place: Place) =>
  queryOptions({
    queryKey: key(place, 'now'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/business-case', {
          params: { path: place },
        }),
      ),
  });

/** A version that was published; it never changes. */
export const versionQuery = (place: Place, version: number) =>
  queryOptions({
    queryKey: key(place, 'version', version),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/initiatives/{initiativeId}/business-case/versions/{version}', {
          params: { path: { ...place, version } },
        }),
      ),
    staleTime: Infinity,
  });

/** The stored form of a document as the calculation takes it. */
export const documentOf = (document: Document): BusinessCaseDocument => document as BusinessCaseDocument;

/** Saves the draft as it stands. The version makes a repeated save harmless. */
export function useSaveDraft(): (document: BusinessCaseDocument, version: number) => Promise<DraftView> {
  const client = useQueryClient();
  const place = usePlaceIds();
  return async (document, version) => {
    const draft = await answerOf(
      api.PUT('/api/v1/companies/{companyId}/initiatives/{initiativeId}/business-case/draft', {
        params: { path: place, header: { 'If-Match': versionTag(version) } },
        body: document as unknown as Document,
      }),
    );
    client.setQueryData(
      businessCaseQuery(place).queryKey,
      (before) => before && { ...before, draft, version: draft.version },
    );
    return draft;
  };
}

export type LineImport = Schema<'LineImportView'>;

/** What the lines of a table would bring into the draft; nothing is stored. */
export function usePreviewLines(
  onDone: (lines: LineImport) => void,
): UseMutationResult<LineImport, Error, File> {
  const place = usePlaceIds();
  return useWrite({
    write: (file: File) =>
      answerOf(
        api.POST(
          '/api/v1/companies/{companyId}/initiatives/{initiativeId}/business-case/draft/line-preview',
          {
            params: { path: place },
            body: { file: file as unknown as string },
            bodySerializer: () => {
              const form = new FormData();
              form.set('file', file);
              return form;
            },
          },
        ),
      ),
    inForm: true,
    onDone,
  });
}

/** Where a business case is saved from as a workbook: a published version, or the draft. */
export const workbookAddress = ({ companyId, initiativeId }: Place, version: number | null): string =>
  `/api/v1/companies/${companyId}/initiatives/${initiativeId}/business-case/${
    version === null ? 'draft' : `versions/${version}`
  }/workbook`;

/** Gives the draft of this version out to both sides. */
export function usePublish(
  onDone: (published: PublishedView) => void,
): UseMutationResult<PublishedView, Error, number> {
  const place = usePlaceIds();
  return useWrite({
    write: (version: number, intent) =>
      answerOf(
        api.POST('/api/v1/companies/{companyId}/initiatives/{initiativeId}/business-case/publication', {
          params: { path: place, header: { 'If-Match': versionTag(version) } },
          ...intent,
        }),
      ),
    refreshes: () => [initiativeKey(place.companyId, place.initiativeId)],
    onDone,
  });
}
