import { CurrentActor, Does, IdParam } from '@einklang/platform/http';
import type { Actor } from '@einklang/policy';
import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Invitations } from './invitations.service';
import { Memberships } from './memberships.service';
import { GrantMembership, SendInvitation } from './people.dto';
import { GrantedView, InvitationList, InvitationView } from './people.view';

@ApiTags('people')
@Controller('companies/:companyId')
export class PeopleController {
  constructor(
    private readonly memberships: Memberships,
    private readonly invitations: Invitations,
  ) {}

  /** Gives somebody who is here one more role of the own side; for a consultant, a mandate with its end. */
  @Does('membership.grant')
  @Post('memberships')
  grant(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: GrantMembership,
  ): Promise<GrantedView> {
    return this.memberships.grant(actor, body);
  }

  /** Ends a role or mandate at once. */
  @Does('membership.end')
  @Delete('memberships/:membershipId')
  @HttpCode(204)
  end(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('membershipId') id: string,
  ): Promise<void> {
    return this.memberships.end(actor, id);
  }

  /** Open invitations of my side. */
  @Does('invitation.list')
  @Get('invitations')
  list(@CurrentActor() actor: Actor, @IdParam('companyId') _: string): Promise<InvitationList> {
    return this.invitations.list(actor);
  }

  /** Invites somebody by mail. */
  @Does('invitation.send')
  @Post('invitations')
  send(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @Body() body: SendInvitation,
  ): Promise<InvitationView> {
    return this.invitations.send(actor, body);
  }

  /** Takes an invitation back before it is accepted. */
  @Does('invitation.withdraw')
  @Delete('invitations/:invitationId')
  @HttpCode(204)
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('companyId') _: string,
    @IdParam('invitationId') id: string,
  ): Promise<void> {
    return this.invitations.withdraw(actor, id);
  }
}
