import type { Schema } from '@einklang/api-client';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import { initiativeKey } from './keys';

export type ExtractView = Schema<'ExtractView'>;

/** Extracts of resolutions that the council has handed over in this initiative, the newest first. */
export const extractsQuery = (companyId: string, initiativeId: string) =>
  queryOptions({
    queryKey: initiativeKey(companyId, initiativeId, 'extracts'),
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/companies/{companyId}/extracts', {
          params: { path: { companyId }, query: { initiativeId, limit: 100 } },
        }),
      ),
    select: (list) => list.items,
  });

/** What a declaration of the council in this matter can rest on, as far as the extract tells. */
export const carries =
  (matter: ExtractView['subjectKind']) =>
  ({ subjectKind, content, supersededById }: ExtractView): boolean =>
    subjectKind === matter && supersededById === null && content.outcome === 'ADOPTED' && !content.suspended;
