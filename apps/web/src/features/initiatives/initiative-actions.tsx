import { ActionMenu, DisclosureItem, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import type { InitiativeView } from '../../shared/initiative';
import { useTexts } from '../../shared/texts';
import { EditDialog } from './edit-dialog';
import { useInformedPeople } from './informed-people';
import { useShortlist } from './initiatives.queries';
import { ShortlistDialog } from './shortlist-dialog';

/** The rarer actions on an initiative; what a person may not do is not there. */
export function InitiativeActions({ initiative }: { initiative: InitiativeView }): ReactElement | null {
  const t = useTexts('initiatives');
  const frame = useTexts();
  const [opened, setOpened] = useState<'edit' | 'shortlist' | null>(null);
  const close = (): void => setOpened(null);
  const told = useInformedPeople().length;
  const shortlist = useShortlist(initiative.id, () => {
    close();
    toast(told ? frame('states.sentTo', { count: told }) : frame('states.saved'));
  });
  const { edit, shortlist: mayShortlist } = initiative.may;
  if (!edit && !mayShortlist) return null;
  return (
    <>
      <ActionMenu label={frame('actions.moreActions')}>
        {mayShortlist ? (
          <DisclosureItem onClick={() => setOpened('shortlist')}>{t('actions.shortlist')}</DisclosureItem>
        ) : null}
        {edit ? <DisclosureItem onClick={() => setOpened('edit')}>{t('actions.edit')}</DisclosureItem> : null}
      </ActionMenu>
      {opened === 'edit' ? <EditDialog initiative={initiative} onClose={close} /> : null}
      <ShortlistDialog
        opened={opened === 'shortlist'}
        title={initiative.title}
        busy={shortlist.isPending}
        confirmLabel={t('actions.shortlist')}
        onClose={close}
        onConfirm={() => shortlist.mutate()}
      />
    </>
  );
}
