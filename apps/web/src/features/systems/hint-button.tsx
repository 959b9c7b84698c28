import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { SystemView } from '../../shared/systems';
import { useTexts } from '../../shared/texts';
import { HintDialog } from './hint-dialog';

/** Opens the form for a hint, on one entry or on what is missing. */
export function HintButton({ system, isFirst }: { system?: SystemView; isFirst?: boolean }): ReactElement {
  const t = useTexts('systems');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant={isFirst ? 'filled' : 'default'} onClick={() => setOpen(true)}>
        {t('hints.give')}
      </Button>
      {isOpen ? <HintDialog {...(system && { system })} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
