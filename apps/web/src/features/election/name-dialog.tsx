import { Button } from '@mantine/core';
import { Dialog, DialogActions, ErrorSummary, Form, SelectField, toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useHouseForm } from '../../shared/house-form';
import { required } from '../../shared/rules';
import { useTexts } from '../../shared/texts';
import { useName, type ElectionList, type ElectionView } from './election.queries';

/** Names a colleague, who is asked and decides alone. */
export function NameDialog(props: {
  election: ElectionView;
  list: ElectionList;
  onClose: () => void;
}): ReactElement {
  const { election, list, onClose } = props;
  const t = useTexts('election');
  const frame = useTexts();
  const name = useName(election.id);
  const standing = new Set(election.candidates.map(({ personId }) => personId));
  const { field, submit, summary, busy } = useHouseForm({
    initial: { personId: '' },
    labels: { personId: t('nomination.personId') },
    rules: { personId: required },
    send: async (values) => {
      await name.mutateAsync(values);
      toast(t('nomination.named'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('nomination.name')} size="lg">
      <Form onSubmit={submit} label={t('nomination.name')}>
        <ErrorSummary {...summary} />
        <p>{t('nomination.nameText')}</p>
        <SelectField
          {...field('personId')}
          none={t('nomination.choose')}
          choices={list.colleagues
            .filter(({ personId }) => !standing.has(personId))
            .map((colleague) => ({ value: colleague.personId, label: colleague.name }))}
        />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {frame('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('nomination.name')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
