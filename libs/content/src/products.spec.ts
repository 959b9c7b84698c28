import { describe, expect, it } from '@jest/globals';
import { RULES, SYSTEM_FACT_FIELDS } from '@einklang/domain';
import fc from 'fast-check';
import { CLAUSE_IDS } from './clauses';
import { matchProducts } from './match-product';
import { PRODUCT_IDS } from './products';
import { products } from './products.data';

describe('the product catalogue', () => {
  it('holds the 32 products of domain 4.4, each once', () => {
    expect(products.entries.map(({ id }) => id)).toEqual(PRODUCT_IDS);
    expect(PRODUCT_IDS).toHaveLength(32);
  });

  it.each(products.entries)('$id names facts, rules and clauses that exist', (product) => {
    expect(product.facts.filter((fact) => !(fact in SYSTEM_FACT_FIELDS))).toEqual([]);
    expect(product.rules.filter((rule) => !RULES.some(({ id }) => id === rule))).toEqual([]);
    expect(product.clauses.filter((clause) => !CLAUSE_IDS.includes(clause))).toEqual([]);
    expect(product.aliases.length).toBeGreaterThan(0);
  });

  it('has every alias once', () => {
    const aliases = products.entries.flatMap((product) => product.aliases);
    expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
  });
});

describe('matching a list of software', () => {
  it.each([
    ['Microsoft 365', 'Microsoft', 'P-01'],
    ['Office-365 E3', '', 'P-01'],
    ['365 Copilot', 'Microsoft', 'P-03'],
    ['Copilot', 'GitHub', 'P-25'],
    ['MS-Teams', '', 'P-04'],
    ['SAP Concur Travel', '', 'P-07'],
    ['Reisekosten-App', '', 'P-07'],
    ['MES mit Bedienerkennung', '', 'P-29'],
    ['Telematik Transporter', '', 'P-16'],
    ['ChatGPT (private Konten)', '', 'P-32'],
    ['Pflege- und Dienstplansoftware', '', 'P-13'],
    ['Videoüberwachung', '', 'P-30'],
    ['DATEV Mittelstand', 'DATEV eG', 'P-22'],
  ])('%s by »%s« may be %s', (product, vendor, id) => {
    expect(matchProducts({ product, vendor })[0]?.id).toBe(id);
  });

  it.each(['Messe-Kalender', 'Teamsport', 'Hausverwaltung', ''])('says nothing of »%s«', (product) => {
    expect(matchProducts({ product })).toEqual([]);
  });

  it('looks into the modules, too', () => {
    expect(matchProducts({ product: 'Personalsystem', modules: 'Dienstplanung' })[0]?.id).toBe('P-12');
  });

  it('finds each product by each of its names, however they are written', () => {
    const named = products.entries.flatMap(({ id, aliases }) => aliases.map((alias) => [id, alias] as const));
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.constantFrom(' ', '-', '  ', '/'),
        fc.boolean(),
        (name, gap, loud) => {
          const written = name[1].split(' ').join(gap);
          const found = matchProducts({ product: `x ${loud ? written.toUpperCase() : written} 2024` });
          expect(found.map(({ id }) => id)).toContain(name[0]);
        },
      ),
    );
  });
});
