import { Button } from '@mantine/core';
import type { BusinessCaseDocument } from '@einklang/domain';
import { Dialog, DialogActions, FileDrop, RadioField } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useFormats, useProblemText, useTexts } from '../../shared/texts';
import { usePreviewLines, type LineImport } from './business-case.queries';
import classes from './business-case.module.css';
import { AREAS, joined, MOST_LINES, type Mode } from './line-import';
import { ImportProblems, LinePreview } from './line-preview';

/** Lines from a table: a file, then what it would bring, then the draft. With a wrong row nothing comes in. */
export function LineImportDialog({
  document,
  onTake,
  onClose,
}: {
  document: BusinessCaseDocument;
  onTake: (document: BusinessCaseDocument, count: number) => void;
  onClose: () => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const { bytes } = useFormats();
  const problemText = useProblemText();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [lines, setLines] = useState<LineImport | null>(null);
  const [mode, setMode] = useState<Mode>('append');
  const preview = usePreviewLines(setLines);
  const [file] = files;
  const count = lines ? AREAS.reduce((total, area) => total + lines[area].length, 0) : 0;
  const next = lines && joined(document, lines, mode);
  const isTooMany = next !== null && AREAS.some((area) => next[area].length > MOST_LINES);
  return (
    <Dialog opened onClose={onClose} title={t('table.title')} size="lg">
      <div className={classes.lines}>
        <p className={classes.note}>{t('table.text')}</p>
        <FileDrop
          name="table"
          label={t('table.file')}
          accept=".xlsx,.csv,.txt"
          files={files}
          sizeText={bytes}
          disabled={preview.isPending}
          error={preview.error ? problemText(preview.error) : undefined}
          onChange={(chosen) => {
            setFiles(chosen);
            setLines(null);
            preview.reset();
          }}
        />
        {lines ? (
          <div role="status" className={classes.rails}>
            <p className={classes.note}>{t('table.readAs', { readAs: lines.readAs })}</p>
            {lines.problems.length ? <ImportProblems lines={lines} /> : null}
          </div>
        ) : null}
        {lines && !lines.problems.length && next ? (
          <>
            <LinePreview lines={lines} />
            <RadioField
              name="mode"
              label={t('table.mode')}
              value={mode}
              choices={(['append', 'replace'] as const).map((value) => ({
                value,
                label: t(`table.${value}`),
              }))}
              onChange={setMode}
            />
            {isTooMany ? <p className={classes.notice}>{t('table.tooMany')}</p> : null}
          </>
        ) : null}
      </div>
      <DialogActions>
        {lines && !lines.problems.length && next ? (
          <Button disabled={isTooMany || count === 0} onClick={() => onTake(next, count)}>
            {t('table.take', { count })}
          </Button>
        ) : (
          <Button
            disabled={!file || lines !== null}
            loading={preview.isPending}
            onClick={() => file && preview.mutate(file)}
          >
            {t('table.read')}
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          {t('table.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
