import { ActionMenu, DisclosureItem, toast } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import type { InitiativeView } from '../../shared/initiative';
import { useTexts } from '../../shared/texts';
import { ViewAsItems } from '../../shared/view-as-items';
import { EditDialog } from './edit-dialog';
import { useInformedPeople } from './informed-people';
import { GateDialog } from './lazy-gate-dialog';
import { gatesQuery, useShortlist } from './initiatives.queries';
import { ShortlistDialog } from './shortlist-dialog';

/** The rarer actions on an initiative; what a person may not do is not there. */
export function InitiativeActions({ initiative }: { initiative: InitiativeView }): ReactElement | null {
  const t = useTexts('initiatives');
  const frame = useTexts();
  const [opened, setOpened] = useState<'edit' | 'shortlist' | 'REVISE' | 'REJECT' | null>(null);
  const close = (): void => setOpened(null);
  const told = useInformedPeople().length;
  const shortlist = useShortlist(initiative.id, () => {
    close();
    toast(told ? frame('states.sentTo', { count: told }) : frame('states.saved'));
  });
  const { edit, shortlist: mayShortlist } = initiative.may;
  const gates = useQuery(gatesQuery(useCompany().id, initiative.id)).data ?? [];
  const gate = gates.find((one) => one.state === 'CURRENT');
  const others = (gate?.outcomes ?? []).filter((one) => one !== 'CONTINUE');
  const { views } = useCompany();
  const canLook = initiative.shortlistedAt !== null && views.length > 0;
  if (!edit && !mayShortlist && !others.length && !canLook) return null;
  return (
    <>
      <ActionMenu label={frame('actions.moreActions')}>
        {mayShortlist ? (
          <DisclosureItem onClick={() => setOpened('shortlist')}>{t('actions.shortlist')}</DisclosureItem>
        ) : null}
        {edit ? <DisclosureItem onClick={() => setOpened('edit')}>{t('actions.edit')}</DisclosureItem> : null}
        {others.map((outcome) => (
          <DisclosureItem key={outcome} danger={outcome === 'REJECT'} onClick={() => setOpened(outcome)}>
            {t(outcome === 'REVISE' ? 'actions.revise' : 'actions.reject')}
          </DisclosureItem>
        ))}
        {canLook ? <ViewAsItems /> : null}
      </ActionMenu>
      {gate && (opened === 'REVISE' || opened === 'REJECT') ? (
        <GateDialog initiative={initiative} gate={gate} outcome={opened} onClose={close} />
      ) : null}
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
