import { Global, Module } from '@nestjs/common';
import { CompaniesController } from './companies.controller';
import { Companies } from './companies.service';

@Global()
@Module({ controllers: [CompaniesController], providers: [Companies], exports: [Companies] })
export class CompaniesModule {}
