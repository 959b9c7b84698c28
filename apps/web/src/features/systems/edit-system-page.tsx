import { Button } from '@mantine/core';
import {
  Card,
  ErrorSummary,
  Facts,
  Form,
  FormActions,
  PageHeader,
  toast,
  VisibilityLine,
} from '@einklang/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useRouter } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { ApiProblem } from '../../shared/api-problem';
import { useCompany } from '../../shared/company';
import { useHouseForm } from '../../shared/house-form';
import { LinkButton } from '../../shared/link-button';
import { NotYoursPage, QueryView } from '../../shared/query-view';
import { useSideName } from '../../shared/rooms';
import { StaleDialog } from '../../shared/stale-dialog';
import { systemQuery, type SystemView } from '../../shared/systems';
import { useTexts } from '../../shared/texts';
import { useCrumbs } from './crumbs';
import { SystemFields, useSystemLabels } from './system-form';
import { bodyOf, FIELDS, rules, valuesOf, type SystemValues } from './system-values';
import { useEditSystem } from './systems.queries';

/** Changes an entry; who was overtaken sees what differs and decides (412). */
export function EditSystemPage(): ReactElement {
  const { systemId = '' } = useParams({ strict: false });
  const query = useQuery(systemQuery(useCompany().id, systemId));
  return (
    <QueryView query={query}>
      {(system) => (system.may.edit ? <EditSystem system={system} /> : <NotYoursPage />)}
    </QueryView>
  );
}

function EditSystem({ system }: { system: SystemView }): ReactElement {
  const t = useTexts('systems');
  const frame = useTexts();
  const router = useRouter();
  const client = useQueryClient();
  const sideName = useSideName();
  const { id: companyId } = useCompany();
  const labels = useSystemLabels();
  // What is read anew in the background must not overwrite what is being typed.
  const [base, setBase] = useState(system);
  const [theirs, setTheirs] = useState<SystemView | null>(null);
  const edit = useEditSystem(base);
  const house = useHouseForm({
    initial: valuesOf(system),
    labels,
    rules,
    send: async (values) => {
      try {
        await edit.mutateAsync(bodyOf(values));
      } catch (problem) {
        if (!(problem instanceof ApiProblem && problem.status === 412)) throw problem;
        return setTheirs(await client.fetchQuery({ ...systemQuery(companyId, system.id), staleTime: 0 }));
      }
      toast(frame('states.saved'));
      await router.navigate({
        to: '/b/$companyId/ki-verzeichnis/$systemId',
        params: { companyId, systemId: system.id },
      });
    },
  });
  const settle = (values: SystemValues): void => {
    if (theirs) setBase(theirs);
    house.form.setValues(values);
    setTheirs(null);
  };
  const mine = house.form.getValues();
  return (
    <>
      <PageHeader
        title={t('form.edit')}
        documentTitle={`${t('form.edit')} – ${system.product}`}
        {...useCrumbs(system)}
        visibility={<VisibilityLine>{t('form.newVisibility', { side: sideName('COUNCIL') })}</VisibilityLine>}
      />
      <Card>
        <Form onSubmit={house.submit} label={t('form.edit')}>
          <ErrorSummary {...house.summary} />
          <SystemFields house={house} />
          <FormActions>
            <Button type="submit" loading={house.busy}>
              {t('form.save')}
            </Button>
            <LinkButton
              to="/b/$companyId/ki-verzeichnis/$systemId"
              params={{ companyId, systemId: system.id }}
              variant="default"
            >
              {frame('actions.cancel')}
            </LinkButton>
          </FormActions>
        </Form>
      </Card>
      {theirs ? (
        <StaleDialog
          opened
          mine={<Differing values={mine} other={valuesOf(theirs)} labels={labels} />}
          theirs={<Differing values={valuesOf(theirs)} other={mine} labels={labels} />}
          onKeepMine={() => settle(mine)}
          onTakeTheirs={() => settle(valuesOf(theirs))}
        />
      ) : null}
    </>
  );
}

/** The fields in which two versions differ, as one of them has them. */
function Differing(props: {
  values: SystemValues;
  other: SystemValues;
  labels: Record<keyof SystemValues & string, string>;
}): ReactElement {
  const t = useTexts('systems');
  return (
    <>
      <p>{t('form.changed')}</p>
      <Facts
        facts={FIELDS.filter((name) => props.values[name] !== props.other[name]).map((name) => ({
          id: name,
          term: props.labels[name],
          value: String(props.values[name] ?? ''),
        }))}
      />
    </>
  );
}
