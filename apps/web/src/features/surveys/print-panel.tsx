import { Button } from '@mantine/core';
import { Card, ConfirmDialog, toast } from '@einklang/ui';
import { IconPrinter } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { useTexts } from '../../shared/texts';
import type { SurveyView } from './surveys.queries';
import { saveBlob, usePrintSlips } from './surveys.writes';
import classes from './surveys.module.css';

/** Codes on paper slips, a pile for each group, and the poster that leads to the survey. */
export function PrintPanel({ survey }: { survey: SurveyView }): ReactElement {
  const t = useTexts('surveys');
  const { id: companyId } = useCompany();
  const [groupId, setGroupId] = useState<string | null>(null);
  const print = usePrintSlips(survey);
  const group = survey.groups.find(({ id }) => id === groupId);
  const confirm = (): void => {
    if (!group) return;
    print.mutate(group.id, {
      onSuccess: (pdf) => {
        saveBlob(pdf, `${t('print.slipsFile')} ${group.name}.pdf`);
        setGroupId(null);
        toast(t('print.slipsDone'));
      },
    });
  };
  return (
    <Card title={t('print.title')} note={t('print.intro')}>
      <ul className={classes.plain}>
        {survey.groups.map(({ id, name, headcount }) => (
          <li key={id} className={classes.slipRow}>
            <span>{t('print.rows', { group: name, count: headcount })}</span>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              aria-label={t('print.slipsOf', { group: name })}
              onClick={() => setGroupId(id)}
            >
              {t('print.slips')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={classes.actions}>
        <Button
          component="a"
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          href={`/api/v1/companies/${companyId}/surveys/${survey.id}/poster`}
          download
        >
          {t('print.poster')}
        </Button>
      </div>
      <ConfirmDialog
        opened={group !== undefined}
        onClose={() => setGroupId(null)}
        onConfirm={confirm}
        title={t('print.slipsOf', { group: group?.name ?? '' })}
        confirmLabel={t('print.slips')}
        busy={print.isPending}
      >
        <p>{t('print.slipsConfirm')}</p>
      </ConfirmDialog>
    </Card>
  );
}
