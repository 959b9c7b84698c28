import { VOICED_SIDES, type SurveyWord, type VoicedSide } from '@einklang/domain';
import type { StatusKind } from '@einklang/ui';
import type { ReactElement } from 'react';
import { useSideName } from '../../shared/rooms';
import { useFormats, useTexts } from '../../shared/texts';
import type { SurveyView } from './surveys.queries';

export const stateKinds: Record<SurveyView['state'], StatusKind> = {
  DRAFT: 'open',
  RELEASED: 'due',
  OPEN: 'running',
  CLOSED: 'due',
  PUBLISHED: 'done',
  CANCELLED: 'refused',
};

/** Which side has not said this word yet, once the other one has. */
export const missingSide = (
  { words }: Pick<SurveyView, 'words'>,
  kind: SurveyWord,
): VoicedSide | undefined => {
  const said = words.filter((word) => word.kind === kind).map(({ side }) => side);
  return said.length === 1 ? VOICED_SIDES.find((side) => !said.includes(side)) : undefined;
};

/** What comes next, and whose turn it is. */
export function NextStep({ survey }: { survey: SurveyView }): ReactElement {
  return <p>{useNextStep()(survey)}</p>;
}

function useNextStep(): (survey: SurveyView) => string {
  const t = useTexts('surveys');
  const sideName = useSideName();
  const { day } = useFormats();
  return (survey) => {
    switch (survey.state) {
      case 'DRAFT': {
        const side = missingSide(survey, 'RELEASE');
        return side ? t('next.waitsFor', { side: sideName(side) }) : t('next.draft');
      }
      case 'RELEASED':
        return t('next.start');
      case 'OPEN':
        return t('next.open', { date: day(survey.closesOn ?? '') });
      case 'CLOSED': {
        const side = missingSide(survey, 'PUBLISH');
        return side ? t('next.publishWaitsFor', { side: sideName(side) }) : t('next.publish');
      }
      case 'PUBLISHED':
        return t('next.published', { date: day(survey.publishedOn ?? '') });
      case 'CANCELLED':
        return t('next.cancelled');
    }
  };
}
