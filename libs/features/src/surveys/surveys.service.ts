import { surveyAfter, SURVEY_THRESHOLD, type SurveyCommand } from '@einklang/domain';
import { Facts } from '@einklang/features/facts';
import { Initiatives } from '@einklang/features/initiatives';
import { Profiles } from '@einklang/features/potential';
import { Clock } from '@einklang/platform/clock';
import { Db, newId } from '@einklang/platform/data';
import { requireVersion } from '@einklang/platform/http';
import { can, type Actor, type InitiativeSubject } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { contentHash, contentOf, isSameContent, type SurveyContent } from './survey-content';
import { answersOf, surveyRow, surveyRows, type SurveyRow } from './survey.queries';
import { SurveyTrail } from './survey-trail.service';
import { standingOf, surveyView } from './survey-view';
import type { SurveyList, SurveyView } from './survey.view';
import type { DraftSurvey, SaveSurvey } from './surveys.dto';
import { SurveyWaivers } from './survey-waivers.service';

/** A survey with the initiative it is about, both locked for what comes next. */
export interface HeldSurvey {
  readonly row: SurveyRow;
  readonly initiative: InitiativeSubject;
}

/** Surveys of an initiative: drafted by either side, changed until both have released exactly this. */
@Injectable()
export class Surveys {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly initiatives: Initiatives,
    private readonly facts: Facts,
    private readonly profiles: Profiles,
    private readonly trail: SurveyTrail,
    private readonly waivers: SurveyWaivers,
  ) {}

  async list(actor: Actor, initiativeId: string): Promise<SurveyList> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    const rows = await surveyRows(this.db, initiativeId);
    const { facts } = await this.facts.known(initiativeId);
    const items: SurveyView[] = [];
    for (const row of rows) items.push(await this.view(actor, initiative, row));
    return {
      items,
      nextCursor: null,
      affected: facts.affectedEmployees,
      waiver: await this.waivers.standing(initiativeId, actor),
      may: {
        draft: can(actor, 'survey.draft', initiative) && !rows.some(isPending),
        waive: can(actor, 'survey.waive', initiative),
      },
    };
  }

  async read(actor: Actor, id: string): Promise<SurveyView> {
    const row = await this.find(id);
    return this.view(actor, await this.initiatives.read(actor, row.initiativeId), row);
  }

  /** Begins a draft with the questions of a template and the groups of the Steckbrief. */
  async draft(actor: Actor, initiativeId: string, { template }: DraftSurvey): Promise<SurveyView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'survey.draft', initiative)) throw refused(initiative);
    const rows = await surveyRows(this.db, initiativeId);
    if (rows.some(isPending)) throw new Problem('survey.pending');
    const groups = (await this.profiles.known(initiativeId))?.groups ?? [];
    const content = contentOf(
      {
        template,
        title: initiative.title.slice(0, 160),
        purpose: '',
        ownQuestions: [],
        openText: false,
        groups: groups
          .filter(({ name, headcount }) => name.trim() !== '' && headcount > 0)
          .slice(0, 40)
          .map(({ name, headcount }) => ({ name: name.trim().slice(0, 80), headcount })),
        threshold: SURVEY_THRESHOLD,
        closesOn: null,
      },
      [],
    );
    const id = newId();
    await this.db.sql(
      `insert into survey (company_id, id, initiative_id, number, template, title, questions, groups, hash, edited_by, edited_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        actor.companyId,
        id,
        initiativeId,
        (rows[0]?.number ?? 0) + 1,
        template,
        content.title,
        JSON.stringify(content.questions),
        JSON.stringify(content.groups),
        contentHash(content, 1),
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.trail.record(actor, 'survey.drafted', { id, initiativeId }, { template });
    return this.read(actor, id);
  }

  /** Saves the whole draft. Whoever had released it has released something else: the releases are taken back. */
  async save(actor: Actor, id: string, saved: SaveSurvey, version: number | undefined): Promise<SurveyView> {
    const { row, initiative } = await this.hold(id);
    const survey = standingOf(row);
    if (!can(actor, 'survey.edit', { ...initiative, survey })) throw refused(initiative, row);
    requireVersion(row.version, version);
    const content = contentOf(saved, row.groups);
    if (isSameContent(row, content)) return this.read(actor, id);
    await this.db.sql(
      `update survey set template = $3, title = $4, purpose = $5, questions = $6, open_text = $7, groups = $8, threshold = $9,
          closes_on = $10, hash = $11, state = $12, version = version + 1, edited_by = $13, edited_at = $14
        where company_id = $1 and id = $2`,
      [
        actor.companyId,
        id,
        content.template,
        content.title,
        content.purpose,
        JSON.stringify(content.questions),
        content.openText,
        JSON.stringify(content.groups),
        content.threshold,
        content.closesOn,
        contentHash(content, row.version + 1),
        surveyAfter(survey, { kind: 'EDIT' })?.state ?? row.state,
        actor.personId,
        this.clock.now(),
      ],
    );
    await this.trail.cancel(id);
    await this.trail.record(actor, 'survey.edited', row, changesOf(row, content));
    return this.read(actor, id);
  }

  /** The survey and its initiative, locked in the one order in which all lock them. */
  async hold(id: string): Promise<HeldSurvey> {
    const { initiativeId } = await this.find(id);
    const initiative = await this.initiatives.find(initiativeId);
    const row = await surveyRow(this.db, id, 'for update of s');
    if (!row) throw new Problem('not-found');
    return { row, initiative };
  }

  /** What the state machine makes of a command; 409 where it refuses, without any effect. */
  step(row: SurveyRow, command: SurveyCommand): NonNullable<ReturnType<typeof surveyAfter>> {
    const next = surveyAfter(standingOf(row), command);
    if (!next) throw refused(null, row);
    return next;
  }

  private async view(actor: Actor, initiative: InitiativeSubject, row: SurveyRow): Promise<SurveyView> {
    const counts = row.state === 'OPEN' || row.state === 'CLOSED';
    return surveyView(actor, initiative, row, {
      today: this.clock.today(),
      answers: counts ? await answersOf(this.db, row.id) : null,
    });
  }

  private async find(id: string): Promise<SurveyRow> {
    const row = await surveyRow(this.db, id);
    if (!row) throw new Problem('not-found');
    return row;
  }
}

/** One wave at a time: the next one begins when this one is over. */
const isPending = ({ state }: Pick<SurveyRow, 'state'>): boolean =>
  state !== 'PUBLISHED' && state !== 'CANCELLED';

const refused = (initiative: InitiativeSubject | null, row?: Pick<SurveyRow, 'state'>): Problem => {
  if (initiative?.stage === 'CLOSED') return new Problem('initiative.closed');
  if (initiative?.shortlistedAt === null) return new Problem('initiative.not-shortlisted');
  return row ? new Problem('survey.not-now', { state: row.state }) : new Problem('forbidden');
};

/** For the Verlauf: which parts changed, not how. */
const changesOf = (row: SurveyRow, content: SurveyContent): Readonly<Record<string, unknown>> => ({
  changed: (Object.keys(content) as (keyof SurveyContent)[]).filter(
    (part) => JSON.stringify(row[part]) !== JSON.stringify(content[part]),
  ),
});
