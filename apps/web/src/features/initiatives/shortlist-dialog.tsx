import { BoundaryDialog } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';
import { useInformedPeople } from './informed-people';

/** Before an initiative is shown to the other side: who will be told, by name. */
export function ShortlistDialog(props: {
  opened: boolean;
  title: string;
  busy: boolean;
  confirmLabel: string;
  onClose: () => void;
  onConfirm: () => void;
}): ReactElement {
  const t = useTexts('initiatives');
  const people = useInformedPeople();
  return (
    <BoundaryDialog {...props} title={t('new.boundaryTitle', { title: props.title })} recipients={people}>
      {people.length ? t('new.boundary') : t('new.nobodyInformed')}
    </BoundaryDialog>
  );
}
