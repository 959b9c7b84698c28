import { Button } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { Disclosure, DisclosureList } from './disclosure';

/** The rarer actions of a page or a row: a button with its name, `DisclosureItem`s inside. */
export function ActionMenu({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <Disclosure
      align="end"
      label={label}
      button={(button) => (
        <Button variant="default" leftSection={<IconDots size={20} aria-hidden />} {...button}>
          {label}
        </Button>
      )}
    >
      <DisclosureList>{children}</DisclosureList>
    </Disclosure>
  );
}
