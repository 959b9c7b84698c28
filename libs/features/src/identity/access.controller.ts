import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '@einklang/platform/http';
import type { FastifyRequest } from 'fastify';
import { Access } from './access.service';
import { AcceptInvitation, NewPassword, PasswordResetRequest } from './session.dto';
import { InvitationOfferView } from './session.view';

@ApiTags('access')
@Controller()
export class AccessController {
  constructor(private readonly access: Access) {}

  /** Sends a link for a new password, if the address is known; answers alike if not. */
  @Public()
  @Post('password-reset')
  @HttpCode(202)
  requestReset(@Body() { email }: PasswordResetRequest): Promise<void> {
    return this.access.requestReset(email);
  }

  /** Sets a new password and ends every session of the account. */
  @Public()
  @Post('password-reset/:token')
  @HttpCode(204)
  finishReset(@Param('token') token: string, @Body() { password }: NewPassword): Promise<void> {
    return this.access.finishReset(token, password);
  }

  /** What an invitation offers. */
  @Public()
  @Get('invitations/:token')
  readInvitation(@Param('token') token: string): Promise<InvitationOfferView> {
    return this.access.readInvitation(token);
  }

  /** Accepts: account, person and membership in one act. */
  @Public()
  @Post('invitations/:token')
  @HttpCode(204)
  acceptInvitation(
    @Param('token') token: string,
    @Body() { password }: AcceptInvitation,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.access.acceptInvitation(token, password, request.ip);
  }
}
