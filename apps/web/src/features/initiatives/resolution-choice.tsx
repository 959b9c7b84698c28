import { SelectField } from '@einklang/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useCompany } from '../../shared/company';
import { carries, extractsQuery } from '../../shared/extracts';
import { RecordResolutionLink } from '../../shared/record-resolution-link';
import { useFormats, useTexts } from '../../shared/texts';
import type { GateView } from './initiatives.queries';

/** What carries the council's declaration: a resolution that it communicated, or within such the chair's statement. */
export function ResolutionChoice(props: {
  initiativeId: string;
  gate: GateView;
  value: string;
  onChange: (extractId: string) => void;
}): ReactElement {
  const t = useTexts('gates');
  const { day } = useFormats();
  const company = useCompany();
  const matter = props.gate.gate === 'G4' ? 'AGREEMENT' : 'CONSULTATION_CLOSED';
  const extracts = (useQuery(extractsQuery(company.id, props.initiativeId)).data ?? []).filter(
    carries(matter),
  );
  const record = <RecordResolutionLink initiativeId={props.initiativeId} matter={matter} from="initiative" />;
  if (!extracts.length)
    return (
      <p>
        {props.gate.resolutionNeeded ? t('basis.noResolution') : t('basis.chairHint')} {record}
      </p>
    );
  return (
    <SelectField
      name="resolution"
      label={t('basis.chooseResolution')}
      hint={t('basis.chairHint')}
      optional={!props.gate.resolutionNeeded}
      value={props.value}
      none={props.gate.resolutionNeeded ? '–' : t('basis.CHAIR_STATEMENT')}
      choices={extracts.map((extract) => ({
        value: extract.id,
        label: t('basis.resolutionOf', { date: day(extract.content.meetingDate) }),
      }))}
      onChange={props.onChange}
    />
  );
}
