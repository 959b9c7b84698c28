import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { validationPipe } from '@einklang/platform/http';
import { SignIn } from './session.dto';

/** Guards run before pipes: the body is checked here, so that passport only ever sees two texts. */
@Injectable()
export class SignInInputGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    await validationPipe().transform(body ?? {}, { type: 'body', metatype: SignIn });
    return true;
  }
}
