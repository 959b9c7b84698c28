import { Button } from '@mantine/core';
import { LIVE_DECLARATION_KINDS } from '@einklang/domain';
import { Card, DataTable } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import { DeclarationDialog } from './declaration-dialog';
import { DECLARATION_ORDER } from './declaration-kinds';
import { useDeclarationText } from './declaration-text';
import classes from './potential.module.css';
import type { DeclarationList, DeclarationView } from './potential.queries';

type Kind = DeclarationView['kind'];

/** Results that people state with their name: value, grounds, who and when; one row for each matter. */
export function DeclarationsPanel({ list }: { list: DeclarationList }): ReactElement {
  const t = useTexts('potential');
  const [kind, setKind] = useState<Kind | null>(null);
  const rows = DECLARATION_ORDER.map((one) => ({
    kind: one,
    items: list.items.filter((item) => item.kind === one),
  })).filter(({ kind: one, items }) => LIVE_DECLARATION_KINDS.includes(one) || items.length > 0);
  const mayRecord = (one: Kind): boolean => list.may.record.includes(one);
  return (
    <Card title={t('declarations.title')} note={t('declarations.note')}>
      <DataTable
        caption={t('declarations.caption')}
        captionHidden
        rows={rows}
        rowId={(row) => row.kind}
        columns={[
          {
            id: 'matter',
            label: t('declarations.matter'),
            rowHeader: true,
            cell: (row) => t(`declarations.kinds.${row.kind}`),
          },
          {
            id: 'values',
            label: t('declarations.values'),
            cell: (row) => (
              <>
                <Values items={row.items} />
                {mayRecord(row.kind) ? (
                  <div className={classes.buttons}>
                    <Button
                      variant="default"
                      size="compact-md"
                      aria-label={t('declarations.recordOf', { what: t(`declarations.kinds.${row.kind}`) })}
                      onClick={() => setKind(row.kind)}
                    >
                      {t('declarations.record')}
                    </Button>
                  </div>
                ) : null}
              </>
            ),
          },
        ]}
      />
      {kind ? (
        <DeclarationDialog
          kind={kind}
          before={list.items.find((item) => item.kind === kind)}
          onClose={() => setKind(null)}
        />
      ) : null}
    </Card>
  );
}

function Values({ items }: { items: readonly DeclarationView[] }): ReactElement {
  const t = useTexts('potential');
  const { day } = useFormats();
  const sideName = useSideName();
  const valueText = useDeclarationText();
  if (!items.length) return <span className={classes.dimmed}>{t('declarations.none')}</span>;
  return (
    <ul className={classes.values}>
      {items.map((item) => (
        <li key={item.id}>
          <strong>{valueText(item)}</strong>
          <br />
          <span className={classes.dimmed}>
            {t('declarations.by', {
              side: sideName(item.side),
              name: item.recordedByName,
              date: day(item.recordedAt),
              note: item.note,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
