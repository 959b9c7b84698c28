import { Problem } from '@einklang/problems';
import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { Sessions } from './sessions.service';

/** E-mail and password. A second factor and single sign-on become strategies beside this one. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly sessions: Sessions) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, email: string, password: string): Promise<{ accountId: string }> {
    return { accountId: await this.sessions.authenticate(email, password, request.ip) };
  }
}

/** Lets a sign-in through, or says in our own words why not. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override handleRequest<T>(error: unknown, user: T | false): T {
    if (error) throw error;
    if (!user) throw new Problem('session.wrong-credentials');
    return user;
  }
}
