import { Button } from '@mantine/core';
import { Card, Columns, Dialog, DialogActions } from '@einklang/ui';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from './texts';

/** Two people edited the same text (412): both versions side by side, nothing lost, the reader decides. */
export function StaleDialog(props: {
  opened: boolean;
  mine: ReactNode;
  theirs: ReactNode;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}): ReactElement {
  const t = useTexts();
  return (
    <Dialog opened={props.opened} onClose={props.onKeepMine} title={t('states.stale')} size="xl">
      <Columns least={16}>
        <Card level={3} title={t('states.staleMine')}>
          {props.mine}
        </Card>
        <Card level={3} title={t('states.staleTheirs')}>
          {props.theirs}
        </Card>
      </Columns>
      <DialogActions>
        <Button variant="default" onClick={props.onTakeTheirs}>
          {t('states.staleTakeTheirs')}
        </Button>
        <Button onClick={props.onKeepMine}>{t('states.staleKeepMine')}</Button>
      </DialogActions>
    </Dialog>
  );
}
