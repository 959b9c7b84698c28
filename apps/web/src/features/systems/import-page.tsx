import { Button } from '@mantine/core';
import { Card, FileDrop, PageHeader, toast, VisibilityLine } from '@einklang/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { NotYoursPage, QueryView } from '../../shared/query-view';
import { useFormats, useProblemText, useTexts } from '../../shared/texts';
import { useCrumbs } from './crumbs';
import { ImportPreview } from './import-preview';
import { useListImport } from './list-import';
import { systemsQuery } from './systems.queries';
import classes from './systems.module.css';

/** A list of software is read in: checked row by row, then taken over whole. */
export function ImportPage(): ReactElement {
  const query = useInfiniteQuery(systemsQuery(useCompany().id, {}));
  return (
    <QueryView query={query}>
      {({ pages }) => (pages[0]?.may.import ? <Import /> : <NotYoursPage />)}
    </QueryView>
  );
}

function Import(): ReactElement {
  const t = useTexts('systems');
  const { bytes } = useFormats();
  const problemText = useProblemText();
  const router = useRouter();
  const { id: companyId } = useCompany();
  const list = useListImport(({ created, changed }) => {
    toast(t('import.done', { created, changed }));
    void router.navigate({ to: '/b/$companyId/ki-verzeichnis', params: { companyId } });
  });
  return (
    <>
      <PageHeader
        title={t('import.title')}
        {...useCrumbs()}
        visibility={<VisibilityLine>{t('import.visibility')}</VisibilityLine>}
      />
      <div className={classes.stack}>
        <Card>
          <form
            className={classes.stack}
            onSubmit={(event) => {
              event.preventDefault();
              void list.check();
            }}
          >
            <FileDrop
              name="liste"
              label={t('import.file')}
              hint={t('import.fileHint')}
              accept=".csv,.txt,.xlsx"
              files={list.file ? [list.file] : []}
              onChange={([file]) => list.choose(file ?? null)}
              sizeText={bytes}
              disabled={list.busy}
              error={list.problem ? problemText(list.problem) : undefined}
            />
            <div role="status">{list.busy ? t('import.checking') : null}</div>
            {list.file && !list.preview ? (
              <div>
                <Button type="submit" loading={list.busy}>
                  {t('import.check')}
                </Button>
              </div>
            ) : null}
          </form>
        </Card>
        {list.preview ? (
          <ImportPreview
            preview={list.preview}
            busy={list.confirm.isPending}
            onConfirm={(takeSuggestions) => list.confirm.mutate(takeSuggestions)}
          />
        ) : null}
      </div>
    </>
  );
}
