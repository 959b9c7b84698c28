import { Button } from '@mantine/core';
import { letterText, vendorLetter } from '@einklang/content/vendor-letter';
import { identify, unknownsOf } from '@einklang/domain';
import { Card, FormActions, problemToast, SelectField, toast } from '@einklang/ui';
import { useState, type ReactElement } from 'react';
import { useCompany } from '../company';
import { useLocale, useTexts } from '../texts';
import { valuesOf } from './answers';
import classes from './ki-check.module.css';
import { letterAddress, type IdentificationView } from './ki-check.queries';
import { VendorLinks } from './vendor-links';

/** Whatever nobody here knows, as a letter to the vendor: exactly the open questions. */
export function VendorPanel({ view }: { view: IdentificationView }): ReactElement {
  const t = useTexts('kiCheck');
  const answers = valuesOf(view.answers);
  const questions = unknownsOf(answers);
  const { suspicion } = identify(answers);
  const note =
    questions.length > 0
      ? t('vendor.note', { count: questions.length })
      : suspicion
        ? t('vendor.suspicion')
        : t('vendor.none');
  return (
    <Card title={t('vendor.title')}>
      <p>{note}</p>
      {questions.length > 0 || suspicion ? <Letter view={view} questions={questions} /> : null}
      <VendorLinks view={view} />
    </Card>
  );
}

function Letter({
  view,
  questions,
}: {
  view: IdentificationView;
  questions: ReturnType<typeof unknownsOf>;
}): ReactElement {
  const t = useTexts('kiCheck');
  const { companyName, id: companyId } = useCompany();
  const [language, setLanguage] = useState(useLocale());
  const letter = vendorLetter(
    { company: companyName, product: view.product, vendor: view.vendor, questions },
    language,
  );
  const text = letterText(letter);
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => toast(t('vendor.copied')),
      () => problemToast(t('vendor.notCopied')),
    );
  return (
    <>
      <SelectField
        name="letter-language"
        label={t('vendor.language')}
        value={language}
        choices={(['de', 'en'] as const).map((value) => ({ value, label: t(`vendor.languages.${value}`) }))}
        onChange={(chosen) => setLanguage(chosen || 'de')}
      />
      <pre className={classes.letter} tabIndex={0} role="group" aria-label={t('vendor.text')} lang={language}>
        {text}
      </pre>
      <FormActions>
        <Button
          component="a"
          variant="default"
          href={letterAddress(companyId, view.systemId, language)}
          download
        >
          {t('vendor.document')}
        </Button>
        <Button variant="default" onClick={copy}>
          {t('vendor.copy')}
        </Button>
        <Button
          component="a"
          variant="default"
          href={`mailto:?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(text)}`}
        >
          {t('vendor.mail')}
        </Button>
      </FormActions>
    </>
  );
}
