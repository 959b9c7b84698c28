import { USE_CASE_IDS, type UseCaseId } from '@einklang/content';
import { OpenInitiative } from '@einklang/features/initiatives';
import { SaveProfile } from '@einklang/features/potential';
import { PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, ValidateNested } from 'class-validator';

/** What an application of the library says of a profile. Who is affected and whose idea it was, only people know. */
export class ProposedProfile extends PickType(SaveProfile, [
  'process',
  'benefitTypes',
  'aiFunctions',
  'decisions',
  'alternatives',
] as const) {}

export class AdoptApplication extends OpenInitiative {
  @IsIn(USE_CASE_IDS)
  libraryId!: UseCaseId;

  /** The draft as the person saw it in the form. */
  @IsDefined()
  @ValidateNested()
  @Type(() => ProposedProfile)
  profile!: ProposedProfile;
}
