import { Button } from '@mantine/core';
import { NOMINATION_DAYS, VOTING_DAYS } from '@einklang/domain';
import { DateField, Dialog, DialogActions, ErrorSummary, Form, SelectField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { day } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { usePropose, type ElectionList } from './election.queries';

const ALL = 'ALL';
const within = ({ least, most }: { least: number; most: number }, of: readonly number[]): number[] =>
  of.filter((count) => count >= least && count <= most);

/** What is to be elected, for how long, and how much time everybody has. */
export function ProposeDialog({ list, onClose }: { list: ElectionList; onClose: () => void }): ReactElement {
  const t = useTexts('election');
  const frame = useTexts();
  const propose = usePropose();
  const { least, most } = list.seats;
  const { field, submit, summary, busy } = useHouseForm({
    initial: {
      initiativeId: ALL,
      seats: String(Math.min(most, least + 1)),
      termUntil: '',
      nominationDays: '14',
      votingDays: '7',
    },
    labels: {
      initiativeId: t('propose.initiativeId'),
      seats: t('propose.seats'),
      termUntil: t('propose.termUntil'),
      nominationDays: t('propose.nominationDays'),
      votingDays: t('propose.votingDays'),
    },
    rules: { termUntil: day },
    send: async ({ initiativeId, seats, termUntil, nominationDays, votingDays }) => {
      await propose.mutateAsync({
        ...(initiativeId !== ALL && { initiativeId }),
        ...(termUntil && { termUntil }),
        seats: Number(seats),
        nominationDays: Number(nominationDays),
        votingDays: Number(votingDays),
      });
      toast(t('propose.done'));
      onClose();
    },
  });
  const days = (counts: readonly number[]) =>
    counts.map((count) => ({ value: String(count), label: t('propose.days', { count }) }));
  return (
    <Dialog opened onClose={onClose} title={t('propose.button')} size="lg">
      <Form onSubmit={submit} label={t('propose.button')}>
        <ErrorSummary {...summary} />
        <p>{t('propose.text')}</p>
        <SelectField
          {...field('initiativeId')}
          choices={[
            { value: ALL, label: t('forAll') },
            ...list.subjects.map(({ id, title }) => ({ value: id, label: t('forInitiative', { title }) })),
          ]}
        />
        <SelectField
          {...field('seats')}
          hint={t('propose.seatsHint', { least, most })}
          choices={Array.from({ length: most - least + 1 }, (_, index) => String(least + index)).map(
            (value) => ({
              value,
              label: value,
            }),
          )}
        />
        <SelectField {...field('nominationDays')} choices={days(within(NOMINATION_DAYS, [7, 14, 21, 28]))} />
        <SelectField {...field('votingDays')} choices={days(within(VOTING_DAYS, [5, 7, 14, 21]))} />
        <DateField {...field('termUntil')} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('propose.button')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
