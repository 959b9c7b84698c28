import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Mailer } from '@einklang/platform/mail';
import { AccessController } from './access.controller';
import { Access } from './access.service';
import { LocalStrategy } from './local.strategy';
import { Passwords } from './passwords';
import { SessionController } from './session.controller';
import { Sessions } from './sessions.service';
import { Throttle } from './throttle';

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [SessionController, AccessController],
  providers: [Sessions, Passwords, Throttle, LocalStrategy, Access, Mailer],
  exports: [Throttle],
})
export class IdentityModule {}
