import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useCompany } from './company';
import { fileAddress } from './upload';

/** Saves a file of this company. */
export function DownloadButton({ fileId, children }: { fileId: string; children: ReactNode }): ReactElement {
  const { id: companyId } = useCompany();
  return (
    <Button
      component="a"
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      href={fileAddress(companyId, fileId)}
      download
    >
      {children}
    </Button>
  );
}
