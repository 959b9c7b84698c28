import { PageQuery } from '@einklang/platform/http';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, IsUUID, Matches, ValidateIf, ValidateNested } from 'class-validator';
import { MeetingRecord } from './meeting-record.dto';

/** What a resolution is about. */
export const RESOLUTION_SUBJECTS = ['AGREEMENT', 'CONSULTATION_CLOSED', 'STATEMENT', 'OTHER'] as const;
export type ResolutionSubjectKind = (typeof RESOLUTION_SUBJECTS)[number];

export class ResolutionSubjectDto {
  @IsIn(RESOLUTION_SUBJECTS)
  kind!: ResolutionSubjectKind;

  /** The initiative it concerns; only OTHER can do without. */
  @ValidateIf(
    (subject: ResolutionSubjectDto) => subject.kind !== 'OTHER' || subject.initiativeId !== undefined,
  )
  @IsDefined()
  @IsUUID()
  initiativeId?: string;

  /** The agreement or the statement. */
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  /** AGREEMENT only: SHA-256 of the text that was decided on. A resolution holds for exactly this text. */
  @ValidateIf((subject: ResolutionSubjectDto) => subject.kind === 'AGREEMENT')
  @IsDefined()
  @Matches(/^[0-9a-f]{64}$/)
  textHash?: string;
}

export class RecordResolution {
  @IsDefined()
  @ValidateNested()
  @Type(() => ResolutionSubjectDto)
  subject!: ResolutionSubjectDto;

  @IsDefined()
  @ValidateNested()
  @Type(() => MeetingRecord)
  meeting!: MeetingRecord;

  /** An earlier record of the same resolution that this one takes the place of. */
  @IsOptional()
  @IsUUID()
  correctsId?: string;

  /** The item of the agenda of a meeting that it was made on. */
  @IsOptional()
  @IsUUID()
  agendaItemId?: string;
}

export class ResolutionQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  initiativeId?: string;

  @IsOptional()
  @IsIn(RESOLUTION_SUBJECTS)
  subjectKind?: ResolutionSubjectKind;
}

export class ExtractQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  initiativeId?: string;
}
