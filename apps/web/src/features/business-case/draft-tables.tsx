import { Button } from '@mantine/core';
import type { BusinessCaseDocument } from '@einklang/domain';
import { undoToast } from '@einklang/ui';
import { IconTableImport } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Autosave } from '../../shared/autosave';
import { useTexts } from '../../shared/texts';
import { usePlaceIds, workbookAddress } from './business-case.queries';
import classes from './business-case.module.css';
import { WorkbookLink } from './workbook-link';

const LineImportDialog = lazy(async () => ({
  default: (await import('./line-import-dialog')).LineImportDialog,
}));

/** The draft out to a spreadsheet, and lines of one in; what came in can be taken back. */
export function DraftTables({
  saving,
  hasDraft,
  onChange,
}: {
  saving: Autosave<BusinessCaseDocument>;
  /** There is nothing to save as a file before something was written. */
  hasDraft: boolean;
  onChange: (document: BusinessCaseDocument) => void;
}): ReactElement {
  const t = useTexts('businessCase');
  const place = usePlaceIds();
  const [isOpen, setOpen] = useState(false);
  const before = saving.value;
  const latest = useRef(before);
  useEffect(() => {
    latest.current = before;
  });
  return (
    <div className={classes.tables}>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconTableImport size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('table.open')}
      </Button>
      {hasDraft ? <WorkbookLink address={workbookAddress(place, null)} onOpen={saving.flush} /> : null}
      {isOpen ? (
        <Suspense fallback={null}>
          <LineImportDialog
            document={before}
            onClose={() => setOpen(false)}
            onTake={(document, count) => {
              setOpen(false);
              onChange(document);
              // What was changed meanwhile stays; only the lines go back.
              const { benefits, oneOff, running } = before;
              undoToast(t('table.taken', { count }), () =>
                onChange({ ...latest.current, benefits, oneOff, running }),
              );
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
