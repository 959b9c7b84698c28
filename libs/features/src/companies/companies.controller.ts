import type { Actor } from '@einklang/policy';
import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Companies } from './companies.service';
import { CompanyView, PersonList, RoomList } from './company.view';

@ApiTags('company')
@Controller('companies/:companyId')
export class CompaniesController {
  constructor(private readonly companies: Companies) {}

  /** The company, with the representation in office. */
  @Does('company.read')
  @Get()
  read(@IdParam('companyId') _: string): Promise<CompanyView> {
    return this.companies.read();
  }

  /** The people and what they are here. */
  @Does('person.list')
  @Get('people')
  people(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<PersonList> {
    return this.companies.people(actor);
  }

  /** My rooms, and who reads in each. */
  @Does('room.list')
  @Get('rooms')
  rooms(@IdParam('companyId') _: string): Promise<RoomList> {
    return this.companies.rooms();
  }
}
