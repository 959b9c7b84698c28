import { Button } from '@mantine/core';
import { ActionMenu, DisclosureItem, toast, undoToast } from '@einklang/ui';
import type { ReactElement } from 'react';
import type { SystemView } from '../../shared/systems';
import { useTexts } from '../../shared/texts';
import { useRetirement } from './systems.queries';

/** Out of use, with ten seconds to take it back; what is out of use can be taken up again at any time. */
export function SystemActions({ system }: { system: SystemView }): ReactElement | null {
  const t = useTexts('systems');
  const frame = useTexts();
  const product = system.product;
  const reinstate = useRetirement(
    system.id,
    'DELETE',
    () => void toast(t('actions.reinstated', { product })),
  );
  const retire = useRetirement(
    system.id,
    'POST',
    () => void undoToast(t('actions.retired', { product }), () => reinstate.mutate()),
  );
  if (system.may.reinstate)
    return (
      <Button variant="default" loading={reinstate.isPending} onClick={() => reinstate.mutate()}>
        {t('actions.reinstate')}
      </Button>
    );
  if (!system.may.retire) return null;
  return (
    <ActionMenu label={frame('actions.moreActions')}>
      <DisclosureItem onClick={() => retire.mutate()}>{t('actions.retire')}</DisclosureItem>
    </ActionMenu>
  );
}
