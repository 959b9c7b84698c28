import { Button } from '@mantine/core';
import { toast } from '@einklang/ui';
import type { ReactElement } from 'react';
import classes from './hash-text.module.css';
import { useTexts } from './texts';

/** A checksum in groups of eight, so that two people can compare it by reading it aloud. */
export function HashText({ hash }: { hash: string }): ReactElement {
  const t = useTexts('files');
  const groups = hash.match(/.{1,8}/g) ?? [];
  return (
    <span className={classes.hash}>
      <span className={classes.groups}>
        {groups.map((group, place) => (
          <span key={place}>{group}</span>
        ))}
      </span>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => void navigator.clipboard.writeText(hash).then(() => toast(t('hashCopied')))}
      >
        {t('copyHash')}
      </Button>
    </span>
  );
}
