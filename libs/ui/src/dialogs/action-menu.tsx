import { ActionIcon, Button } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { Disclosure, DisclosureList } from './disclosure';

/**
 * The rarer actions of a page, `DisclosureItem`s inside. In a row of a table it is `compact`: three dots, whose name
 * says for what they are ("Weitere Aktionen für Petra Vogt").
 */
export function ActionMenu(props: { label: string; compact?: boolean; children: ReactNode }): ReactElement {
  return (
    <Disclosure
      align="end"
      label={props.label}
      button={(button) =>
        props.compact ? (
          <ActionIcon variant="default" size="lg" aria-label={props.label} title={props.label} {...button}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        ) : (
          <Button variant="default" leftSection={<IconDots size={20} aria-hidden />} {...button}>
            {props.label}
          </Button>
        )
      }
    >
      <DisclosureList>{props.children}</DisclosureList>
    </Disclosure>
  );
}
