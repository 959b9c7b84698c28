import { ActionIcon, Button } from '@mantine/core';
import { backOn, SNOOZES, type Snooze } from '@einklang/domain';
import { Disclosure, DisclosureItem, DisclosureList } from '@einklang/ui';
import { IconClock, IconClockOff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { today } from '../../shared/day';
import { useFormats, useTexts } from '../../shared/texts';
import type { InboxEntry } from './inbox-entry';
import { useShowAgain, useSnooze } from './snooze.queries';

interface Props {
  entry: InboxEntry;
  compact?: boolean | undefined;
  onDone?: (() => void) | undefined;
}

/**
 * »Später erinnern«: tomorrow, in three days, on Monday, never after the day on which it is due. In a row it is
 * `compact`: a clock, whose name says for what it is. What is put off can be shown again at once.
 */
export function SnoozeMenu({ entry, compact, onDone }: Props): ReactElement | null {
  const t = useTexts('inbox');
  const { day } = useFormats();
  const snooze = useSnooze();
  const { subject } = entry;
  if (entry.backOn) return <ShowButton entry={entry} compact={compact} onDone={onDone} />;
  if (!entry.maySnooze) return null;
  const named = t('later.named', { title: entry.title });
  return (
    <Disclosure
      align="end"
      label={named}
      button={(button) =>
        compact ? (
          <ActionIcon variant="default" size="lg" aria-label={named} title={named} {...button}>
            <IconClock size={20} aria-hidden />
          </ActionIcon>
        ) : (
          <Button variant="default" leftSection={<IconClock size={20} aria-hidden />} {...button}>
            {t('later.button')}
          </Button>
        )
      }
    >
      <DisclosureList>
        {choicesOf(entry.dueOn).map(([until, date]) => (
          <DisclosureItem
            key={until}
            onClick={() => {
              snooze.mutate({ ...subject, until });
              onDone?.();
            }}
          >
            {t(`later.${until}`, { date: day(date) })}
          </DisclosureItem>
        ))}
      </DisclosureList>
    </Disclosure>
  );
}

function ShowButton({ entry, compact, onDone }: Props): ReactElement {
  const t = useTexts('inbox');
  const show = useShowAgain();
  const named = t('later.showNamed', { title: entry.title });
  const button = {
    variant: 'default',
    loading: show.isPending,
    'aria-label': named,
    onClick: () => {
      show.mutate(entry.subject);
      onDone?.();
    },
  } as const;
  return compact ? (
    <ActionIcon size="lg" title={named} {...button}>
      <IconClockOff size={20} aria-hidden />
    </ActionIcon>
  ) : (
    <Button {...button}>{t('later.show')}</Button>
  );
}

/** Each day once: on a Sunday, Monday is tomorrow. */
function choicesOf(dueOn: string | null): [Snooze, string][] {
  const days = new Map<string, Snooze>();
  for (const snooze of SNOOZES) {
    const date = backOn(snooze, today(), dueOn);
    if (!days.has(date)) days.set(date, snooze);
  }
  return [...days].map(([date, snooze]) => [snooze, date]);
}
