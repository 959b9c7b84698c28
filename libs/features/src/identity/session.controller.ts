import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Config } from '@einklang/platform/config';
import {
  CurrentAccount,
  IdParam,
  Personal,
  Public,
  sessionCookie,
  sessionCookieOptions,
  type SignedIn,
} from '@einklang/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LocalGuard } from './local.strategy';
import { EditAccount, SignIn } from './session.dto';
import { AccountView, SessionView, SignInList } from './session.view';
import { Sessions } from './sessions.service';
import { SignInInputGuard } from './sign-in-input.guard';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly config: Config,
  ) {}

  /** Signs in; the answer sets the session cookie. */
  @Public()
  @UseGuards(SignInInputGuard, LocalGuard)
  @Post('session')
  async signIn(
    @Body() _: SignIn,
    @Req() request: FastifyRequest & { user: { accountId: string } },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { accountId } = request.user;
    const token = await this.sessions.start(accountId, request.ip, request.headers['user-agent'] ?? '');
    void reply.setCookie(sessionCookie(this.config), token, sessionCookieOptions(this.config));
    return this.sessions.describe(accountId);
  }

  /** Who I am, with my companies. */
  @Personal()
  @Get('session')
  read(@CurrentAccount() account: SignedIn): Promise<SessionView> {
    return this.sessions.describe(account.accountId);
  }

  /** Sets the language of my account: my mails come in it. */
  @Personal()
  @Patch('account')
  edit(@CurrentAccount() account: SignedIn, @Body() { locale }: EditAccount): Promise<AccountView> {
    return this.sessions.setLocale(account.accountId, locale);
  }

  /** Signs out on this device. */
  @Personal()
  @Delete('session')
  @HttpCode(204)
  async signOut(
    @CurrentAccount() account: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(account.accountId, account.sessionId);
    void reply.clearCookie(sessionCookie(this.config), sessionCookieOptions(this.config));
  }

  /** My sign-ins on all devices. */
  @Personal()
  @Get('sessions')
  list(@CurrentAccount() account: SignedIn): Promise<SignInList> {
    return this.sessions.list(account);
  }

  /** Ends a sign-in of mine, on another device for instance. */
  @Personal()
  @Delete('sessions/:sessionId')
  @HttpCode(204)
  end(@CurrentAccount() account: SignedIn, @IdParam('sessionId') sessionId: string): Promise<void> {
    return this.sessions.end(account.accountId, sessionId);
  }
}
