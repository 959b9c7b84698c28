import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useUiTexts } from '../theme/ui-texts';
import { Dialog, DialogActions, type DialogProps } from './dialog';

/** A panel at an edge, for what accompanies a page on narrow screens. */
export function SidePanel({ children, ...dialog }: Omit<DialogProps, 'size'>): ReactElement {
  const texts = useUiTexts();
  return (
    <Dialog place="right" {...dialog}>
      {children}
      <DialogActions>
        <Button variant="default" onClick={dialog.onClose}>
          {texts.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
