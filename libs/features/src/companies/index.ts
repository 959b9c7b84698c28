export { Companies } from './companies.service';
export { CompaniesModule } from './companies.module';
export { Person } from './person.entity';
