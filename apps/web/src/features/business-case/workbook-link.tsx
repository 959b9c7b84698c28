import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/texts';

/** Saves a business case as a workbook whose formulas compute the value again. */
export function WorkbookLink({
  address,
  onOpen,
}: {
  address: string;
  /** What has to happen before, so that the file holds what is on the page. */
  onOpen?: () => Promise<unknown>;
}): ReactElement {
  const t = useTexts('businessCase');
  return (
    <Button
      component="a"
      variant="default"
      size="compact-md"
      leftSection={<IconDownload size={18} aria-hidden />}
      href={address}
      download
      onClick={(event) => {
        if (!onOpen) return;
        event.preventDefault();
        void onOpen().then(() => location.assign(address));
      }}
    >
      {t('table.export')}
    </Button>
  );
}
