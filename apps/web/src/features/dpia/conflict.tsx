import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTheirs, type Autosave } from '../../shared/autosave';
import { useCompany } from '../../shared/company';
import { useInitiative } from '../../shared/initiative';
import { StaleDialog } from '../../shared/stale-dialog';
import { useFormats, useTexts } from '../../shared/texts';
import { dpiaQuery, type DpiaDocument, type DpiaView } from './dpia.queries';

/** Somebody of one's own side was faster: the reader decides which state goes on. */
export function Conflict({ saving }: { saving: Autosave<DpiaDocument> }): ReactElement | null {
  const t = useTexts('dpia');
  const { dateTime } = useFormats();
  const client = useQueryClient();
  const { id: companyId } = useCompany();
  const { id: initiativeId } = useInitiative();
  const [theirs, forget] = useTheirs<DpiaView>(saving.state, () =>
    client.fetchQuery({ ...dpiaQuery(companyId, initiativeId), staleTime: 0 }),
  );
  const draft = theirs?.draft;
  if (!draft) return null;
  const settle = (isMine: boolean): void => {
    saving.settle(isMine ? saving.value : draft.document, draft.version, isMine);
    forget();
  };
  return (
    <StaleDialog
      opened
      mine={<p>{t('stale.mine')}</p>}
      theirs={
        <p>
          {t('stale.by', {
            name: draft.updatedByName ?? '',
            date: draft.updatedAt ? dateTime(draft.updatedAt) : '',
          })}
        </p>
      }
      onKeepMine={() => settle(true)}
      onTakeTheirs={() => settle(false)}
    />
  );
}
