import { DataTable } from '@einklang/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { today } from '../../shared/day';
import type { DisplayView } from '../../shared/displays';
import { useFormats, useTexts } from '../../shared/texts';
import { fileAddress } from '../../shared/upload';

/** Displayed texts: from when each holds, where it hangs, to read and to save. */
export function DisplaysTable({ displays }: { displays: readonly DisplayView[] }): ReactElement {
  const t = useTexts('signing');
  const { day } = useFormats();
  const { id: companyId } = useCompany();
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      rows={displays}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'title',
          label: t('list.columns.title'),
          rowHeader: true,
          cell: ({ id, title }) => (
            <Link to="/b/$companyId/vereinbarungen/$displayId" params={{ companyId, displayId: id }}>
              {title}
            </Link>
          ),
        },
        {
          id: 'effective',
          label: t('list.columns.effective'),
          cell: ({ effectiveOn }) =>
            t(effectiveOn <= today() ? 'list.since' : 'list.from', { day: day(effectiveOn) }),
        },
        {
          id: 'displayed',
          label: t('list.columns.displayed'),
          cell: ({ displayedOn, place }) =>
            place
              ? t('list.displayedAt', { day: day(displayedOn), place })
              : t('list.displayed', { day: day(displayedOn) }),
        },
        {
          id: 'document',
          label: t('list.columns.document'),
          cell: ({ fileId, title }) =>
            fileId ? (
              <a href={fileAddress(companyId, fileId)} download aria-label={t('list.saveOf', { title })}>
                {t('list.save')}
              </a>
            ) : null,
        },
      ]}
    />
  );
}
