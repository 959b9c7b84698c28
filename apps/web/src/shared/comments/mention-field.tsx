import { Button } from '@mantine/core';
import { SelectField } from '@einklang/ui';
import { IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useCompany } from '../company';
import { useReaders } from '../readers';
import type { RoomKind } from '../rooms';
import { useTexts } from '../texts';
import classes from './comments.module.css';

/** Points to people of the room; nobody outside can be chosen, for they could not read it. */
export function MentionField(props: {
  name: string;
  room: RoomKind;
  mentions: readonly string[];
  onChange: (mentions: readonly string[]) => void;
}): ReactElement | null {
  const t = useTexts('comments');
  const { personId } = useCompany();
  const others = useReaders(props.room).members.filter((member) => member.personId !== personId);
  const free = others.filter((member) => !props.mentions.includes(member.personId));
  if (!others.length) return null;
  return (
    <div className={classes.mentions}>
      <SelectField
        name={props.name}
        label={t('mention')}
        optional
        value=""
        none={t('mentionNone')}
        choices={free.map((member) => ({ value: member.personId, label: member.name }))}
        onChange={(id) => {
          if (id) props.onChange([...props.mentions, id]);
        }}
      />
      {others
        .filter((member) => props.mentions.includes(member.personId))
        .map((member) => (
          <Button
            key={member.personId}
            size="compact-md"
            variant="light"
            rightSection={<IconX size={16} aria-hidden />}
            aria-label={t('removeMention', { name: member.name })}
            onClick={() => props.onChange(props.mentions.filter((id) => id !== member.personId))}
          >
            {member.name}
          </Button>
        ))}
    </div>
  );
}
