import { dataScoreOf, type DataRatings as Ratings } from '@einklang/domain';
import { Initiatives } from '@einklang/features/initiatives';
import { can, type Actor } from '@einklang/policy';
import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import type { SaveDataRating } from './data-rating.dto';
import type { DataRatingView } from './data-rating.view';
import { Forms, type FormRow } from './forms';

const EMPTY: SaveDataRating = { ratings: [], sources: [], owner: '', personalData: null };

/** The data availability of an initiative (PA-5): a shared form that is saved as it is filled in. */
@Injectable()
export class DataRatings {
  constructor(
    private readonly forms: Forms,
    private readonly initiatives: Initiatives,
  ) {}

  async read(actor: Actor, initiativeId: string): Promise<DataRatingView> {
    const initiative = await this.initiatives.read(actor, initiativeId);
    return this.view(initiativeId, can(actor, 'data-rating.edit', initiative));
  }

  async save(
    actor: Actor,
    initiativeId: string,
    { personalData = null, ...content }: SaveDataRating,
    version: number | undefined,
  ): Promise<DataRatingView> {
    const initiative = await this.initiatives.find(initiativeId);
    if (!can(actor, 'data-rating.edit', initiative)) throw new Problem('initiative.closed');
    await this.forms.save(actor, initiative, 'data-rating.edited', { ...content, personalData }, version);
    return this.view(initiativeId, true);
  }

  private async view(initiativeId: string, edit: boolean): Promise<DataRatingView> {
    const row = await this.forms.row<SaveDataRating>('data-rating.edited', initiativeId);
    const { ratings, sources, owner, personalData = null } = row?.content ?? EMPTY;
    return {
      version: row?.version ?? 0,
      ratings,
      sources,
      owner,
      personalData,
      score: scoreOf(row),
      updatedByName: row?.updatedByName ?? null,
      updatedAt: row?.updatedAt ?? null,
      may: { edit },
    };
  }
}

const scoreOf = (row: FormRow<SaveDataRating> | undefined): number | null =>
  row ? dataScoreOf(dataRatingsOf(row.content)) : null;

/** Stored ratings in the words of the domain. */
export const dataRatingsOf = ({ ratings }: Pick<SaveDataRating, 'ratings'>): Ratings =>
  Object.fromEntries(ratings.map(({ dimension, rating }) => [dimension, rating]));
