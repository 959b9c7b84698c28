import type { Role } from '@einklang/policy';
import type { PersonId } from './demo-participation.model';
import type { DemoCompany, DemoConsultant, DemoMembership, DemoPerson } from './demo.model';

const OPENED = '2026-01-12';

const since = (role: Role, from: string, until?: string): DemoMembership =>
  until === undefined ? { role, from } : { role, from, until };

function person(
  id: PersonId,
  name: string,
  email: string,
  role: Role | DemoMembership,
  more: Pick<DemoPerson, 'note' | 'group'> = {},
): DemoPerson {
  return { id, name, email, memberships: [typeof role === 'string' ? since(role, OPENED) : role], ...more };
}

const EXTERN = { note: 'extern' };
const QS = { group: 'Qualitätssicherung' };

/** The three client companies of the demo. All names are fictional. */
export const demoCompanies: readonly DemoCompany[] = [
  {
    id: 'BRANDNER',
    name: 'Brandner Präzisionsteile GmbH',
    shortName: 'Brandner',
    place: 'Esslingen, Baden-Württemberg',
    land: 'BW',
    sector: 'C25 Metallerzeugnisse',
    employees: 184,
    eligibleVoters: 172,
    representationType: 'WORKS_COUNCIL',
    seats: 7,
    financeCommittee: true,
    collectiveAgreement: 'Metall- und Elektroindustrie (Flächentarif)',
    maturity: { HA: 62, ST: 48, FK: 55, OR: 50, SG: 71, PE: 38 },
    people: [
      person('U-B1', 'Dr. Felix Brandner', 'felix.brandner@brandner.example', 'MANAGEMENT'),
      person('U-B2', 'Claudia Neumann', 'claudia.neumann@brandner.example', 'MANAGEMENT', {
        note: 'kaufmännische Leitung',
      }),
      person('U-B3', 'Jonas Weber', 'jonas.weber@brandner.example', 'PROJECT_LEAD'),
      person('U-B4', 'Ralf König', 'ralf.koenig@brandner.example', 'IT'),
      person('U-B5', 'Birgit Hahn', 'birgit.hahn@brandner.example', 'HR'),
      person('U-B6', 'Stefan Mohr', 'stefan.mohr@brandner.example', 'LINE_MANAGER', QS),
      person('U-B10', 'Sabine Kurz', 'sabine.kurz@brandner.example', 'WC_CHAIR'),
      person('U-B11', 'Mehmet Aydin', 'mehmet.aydin@brandner.example', 'WC_DEPUTY'),
      person('U-B12', 'Jana Roth', 'jana.roth@brandner.example', 'WC_MEMBER'),
      person('U-B13', 'Oliver Stark', 'oliver.stark@brandner.example', 'WC_MEMBER'),
      person('U-B14', 'Petra Vogt', 'petra.vogt@brandner.example', 'WC_MEMBER'),
      person('U-B15', 'Luca Bianchi', 'luca.bianchi@brandner.example', 'WC_MEMBER'),
      person('U-B16', 'Heike Sommer', 'heike.sommer@brandner.example', 'WC_MEMBER'),
      // A substitute has access only while standing in; Timo Beck stood in for one week and does not now.
      person(
        'U-B17',
        'Timo Beck',
        'timo.beck@brandner.example',
        since('WC_SUBSTITUTE', '2026-07-06', '2026-07-13'),
      ),
      person('U-B20', 'Gerd Maier', 'gerd.maier@brandner.example', 'SBV'),
      person('U-B21', 'Dr. Nina Ostermann', 'nina.ostermann@brandner.example', 'DPO', EXTERN),
      person('U-B22', 'Karl Lindner', 'karl.lindner@brandner.example', 'OSH_SPECIALIST'),
      person('U-B23', 'Dr. Eva Simon', 'eva.simon@brandner.example', 'OCC_PHYSICIAN'),
      person(
        'U-B24',
        'Prof. Dr. Anselm Richter',
        'anselm.richter@brandner.example',
        since('EXPERT_80_3', '2026-06-05', '2026-12-31'),
        EXTERN,
      ),
      person('U-B30', 'Monika Jäger', 'monika.jaeger@brandner.example', 'EMPLOYEE', QS),
      person('U-B99', 'Administration Brandner', 'admin@brandner.example', 'TENANT_ADMIN'),
    ],
  },
  {
    id: 'LINDENHOF',
    name: 'Lindenhof Ambulante Pflege GmbH',
    shortName: 'Lindenhof',
    place: 'Kassel, Hessen',
    land: 'HE',
    sector: 'Q88 Soziale Dienste',
    employees: 96,
    eligibleVoters: 88,
    representationType: 'WORKS_COUNCIL',
    seats: 5,
    financeCommittee: false,
    collectiveAgreement: null,
    maturity: { HA: 41, ST: 33, FK: 58, OR: 37, SG: 52, PE: 29 },
    people: [
      person('U-L1', 'Katrin Albers', 'katrin.albers@lindenhof.example', 'MANAGEMENT'),
      person('U-L2', 'Dennis Krüger', 'dennis.krueger@lindenhof.example', 'PROJECT_LEAD', {
        note: 'Pflegedienstleitung',
      }),
      person('U-L3', 'Systemhaus Fulda (extern)', 'systemhaus@lindenhof.example', 'IT', EXTERN),
      person('U-L10', 'Thomas Reinhardt', 'thomas.reinhardt@lindenhof.example', 'WC_CHAIR'),
      person('U-L11', 'Aylin Demir', 'aylin.demir@lindenhof.example', 'WC_DEPUTY'),
      person('U-L12', 'Carola Busch', 'carola.busch@lindenhof.example', 'WC_MEMBER'),
      person('U-L13', 'Piotr Nowak', 'piotr.nowak@lindenhof.example', 'WC_MEMBER'),
      person('U-L14', 'Ines Faber', 'ines.faber@lindenhof.example', 'WC_MEMBER'),
      person('U-L20', 'Jörg Engel', 'joerg.engel@lindenhof.example', 'DPO', EXTERN),
      person('U-L21', 'Uta Wolf', 'uta.wolf@lindenhof.example', 'OSH_SPECIALIST', EXTERN),
      person(
        'U-L24',
        'Dr. Leyla Stern',
        'leyla.stern@lindenhof.example',
        since('EXPERT_80_3', '2026-10-20', '2027-03-31'),
        EXTERN,
      ),
      person('U-L30', 'Sandra Pohl', 'sandra.pohl@lindenhof.example', 'EMPLOYEE', {
        group: 'Ambulante Pflege Nord',
      }),
      person('U-L99', 'Administration Lindenhof', 'admin@lindenhof.example', 'TENANT_ADMIN'),
    ],
  },
  {
    id: 'NORDLICHT',
    name: 'Nordlicht Kurier & Lager GmbH',
    shortName: 'Nordlicht',
    place: 'Kiel, Schleswig-Holstein',
    land: 'SH',
    sector: 'H53 Kurierdienste',
    employees: 34,
    eligibleVoters: 31,
    representationType: 'NONE',
    seats: 2,
    financeCommittee: false,
    collectiveAgreement: null,
    maturity: { HA: 35, ST: 28, FK: 63, OR: 30, SG: 44, PE: 31 },
    people: [
      person('U-N1', 'Hauke Jensen', 'hauke.jensen@nordlicht.example', 'MANAGEMENT'),
      person('U-N2', 'Britta Clausen', 'britta.clausen@nordlicht.example', 'PROJECT_LEAD', {
        note: 'Disposition',
      }),
      // Speakers by their election (elections.data.ts), by nobody's decision.
      person('U-N10', 'Svenja Petersen', 'svenja.petersen@nordlicht.example', 'EMPLOYEE', {
        group: 'Lager',
      }),
      person('U-N11', 'Ali Haddad', 'ali.haddad@nordlicht.example', 'EMPLOYEE', { group: 'Fahrdienst' }),
      person('U-N20', 'Datenschutzbüro Förde', 'dsb@nordlicht.example', 'DPO', EXTERN),
      person(
        'U-N21',
        'Arbeitssicherheit Nord GbR',
        'arbeitssicherheit@nordlicht.example',
        'OSH_SPECIALIST',
        EXTERN,
      ),
      person('U-N30', 'Torben Lorenz', 'torben.lorenz@nordlicht.example', 'EMPLOYEE', {
        group: 'Fahrdienst',
      }),
      person('U-N31', 'Maike Brodersen', 'maike.brodersen@nordlicht.example', 'EMPLOYEE', {
        group: 'Fahrdienst',
      }),
      person('U-N32', 'Kemal Aksoy', 'kemal.aksoy@nordlicht.example', 'EMPLOYEE', { group: 'Lager' }),
      person('U-N99', 'Administration Nordlicht', 'admin@nordlicht.example', 'TENANT_ADMIN'),
    ],
  },
];

export const demoConsultants: readonly DemoConsultant[] = [
  {
    id: 'U-OKAFOR',
    name: 'Miriam Okafor',
    email: 'miriam.okafor@okafor.example',
    firm: 'Okafor Arbeit & Digital',
    mandates: { BRANDNER: 'JOINT', LINDENHOF: 'JOINT', NORDLICHT: 'EMPLOYER' },
    from: '2026-02-02',
    until: '2027-06-30',
  },
];
