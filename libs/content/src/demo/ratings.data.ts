import type { DataDimension } from '@einklang/domain';
import type { DemoRating } from './maturity.model';
import type { DemoRatings } from './ratings.model';

const data = (
  ...ratings: [number, number, number, number, number, number]
): Record<DataDimension, number> => {
  const [DV1, DV2, DV3, DV4, DV5, DV6] = ratings;
  return { DV1, DV2, DV3, DV4, DV5, DV6 };
};
type Six = [DemoRating, DemoRating, DemoRating, DemoRating, DemoRating, DemoRating];
const human = (...ratings: Six): DemoRatings['human'][number]['ratings'] => {
  const [RELIEF, LATITUDE, LEARNING, PROTECTION, SECURITY, TRANSPARENCY] = ratings;
  return { RELIEF, LATITUDE, LEARNING, PROTECTION, SECURITY, TRANSPARENCY };
};

/** B 80, F 60, H 70 of both sides, P 70.50. */
export const visualInspectionRatings: DemoRatings = {
  data: {
    by: 'U-B3',
    at: '2026-03-09T09:20:00+01:00',
    ratings: data(3, 3, 2, 3, 2, 2),
    sources: ['3.200 beschriftete Bilder der Prüfplätze', 'Fehlerkatalog der Qualitätssicherung'],
    owner: 'Stefan Mohr, Qualitätssicherung',
    personalData: true,
  },
  assessment: {
    by: 'U-B3',
    at: '2026-03-16T10:30:00+01:00',
    economic: 80,
    quality: 90,
    relief: 70,
    strategic: 80,
    technologyMaturity: 62.5,
    implementability: 50,
    effortMonths: 8,
  },
  human: [
    {
      by: 'U-B3',
      at: '2026-03-16T11:00:00+01:00',
      ratings: human(4, 3, 2, 2, 3, 'Die Anzeige am Prüfplatz haben wir noch nicht gesehen'),
    },
    {
      by: 'U-B10',
      at: '2026-03-18T15:00:00+01:00',
      ratings: human(4, 3, 2, 2, 'Eine Zusage für die sechs Prüfplätze steht noch aus', 3),
    },
  ],
};

export const invoicesRatings: DemoRatings = {
  data: {
    by: 'U-B3',
    at: '2026-11-09T09:15:00+01:00',
    ratings: data(3, 4, 3, 3, 3, 1),
    sources: ['Drei Jahre Eingangsrechnungen', 'Kontierungen aus dem ERP'],
    owner: 'Buchhaltung',
    personalData: true,
  },
  assessment: {
    by: 'U-B3',
    at: '2026-11-10T09:30:00+01:00',
    economic: 75,
    quality: 60,
    relief: 55,
    strategic: 50,
    technologyMaturity: 80,
    implementability: 75,
    effortMonths: 3,
  },
  human: [
    { by: 'U-B3', at: '2026-11-10T10:00:00+01:00', ratings: human(3, 3, 2, 2, 3, 2) },
    {
      by: 'U-B10',
      at: '2026-11-11T16:00:00+01:00',
      ratings: human(3, 2, 'Der Wechsel zum Prüfen ist noch nicht beschrieben', 2, 2, 2),
    },
  ],
};

export const rostersRatings: DemoRatings = {
  data: {
    by: 'U-L2',
    at: '2026-06-22T09:20:00+02:00',
    ratings: data(3, 3, 2, 2, 3, 1),
    sources: ['Zwei Jahre Einsätze aus der Dienstplansoftware', 'Wünsche auf Papier'],
    owner: 'Dennis Krüger, Pflegedienstleitung',
    personalData: true,
  },
  assessment: {
    by: 'U-L2',
    at: '2026-06-25T10:30:00+02:00',
    economic: 45,
    quality: 70,
    relief: 75,
    strategic: 60,
    technologyMaturity: 70,
    implementability: 55,
    effortMonths: 6,
  },
  human: [
    {
      by: 'U-L2',
      at: '2026-06-25T11:00:00+02:00',
      ratings: human(3, 2, 'Das zeigt erst die Probezeit', 2, 3, 2),
    },
    { by: 'U-L10', at: '2026-06-29T14:30:00+02:00', ratings: human(3, 1, 2, 1, 2, 2) },
  ],
};

/** B 90, F 90 (89.99: the sliders know no finer step), H 35, P 67.79 and still: work design first. */
export const careDocumentationRatings: DemoRatings = {
  data: {
    by: 'U-L2',
    at: '2026-11-11T09:00:00+01:00',
    ratings: data(4, 4, 4, 4, 4, 4),
    sources: [
      'Das Produkt ist fertig trainiert; eigene Daten braucht es nicht',
      'Für die Erprobung: 400 nachgestellte Gespräche ohne Namen',
    ],
    owner: 'Dennis Krüger, Pflegedienstleitung',
    personalData: false,
  },
  assessment: {
    by: 'U-L2',
    at: '2026-11-12T10:30:00+01:00',
    economic: 85,
    quality: 95,
    relief: 95,
    strategic: 85,
    technologyMaturity: 98,
    implementability: 97,
    effortMonths: 4,
  },
  human: [
    {
      by: 'U-L2',
      at: '2026-11-12T10:50:00+01:00',
      ratings: human(3, 1, 2, 0, 'Ob Zeit frei wird, wissen wir noch nicht', 1),
    },
  ],
};

/** The digital homework of the company is not done, so feasibility counts 50 at most. */
export const toursRatings: DemoRatings = {
  data: {
    by: 'U-N2',
    at: '2026-07-23T09:15:00+02:00',
    ratings: data(3, 3, 3, 2, 3, 2),
    sources: ['Ein Jahr Touren aus der Disposition', 'Telematik der 17 Transporter'],
    owner: 'Britta Clausen, Disposition',
    personalData: true,
  },
  assessment: {
    by: 'U-N2',
    at: '2026-07-30T09:30:00+02:00',
    economic: 70,
    quality: 55,
    relief: 40,
    strategic: 45,
    technologyMaturity: 75,
    implementability: 60,
    effortMonths: 4,
  },
  human: [{ by: 'U-N2', at: '2026-07-30T10:00:00+02:00', ratings: human(2, 2, 2, 1, 3, 2) }],
};

export const serviceBotRatings: DemoRatings = {
  data: {
    by: 'U-N2',
    at: '2026-05-11T09:15:00+02:00',
    ratings: data(2, 2, 2, 2, 2, 3),
    sources: ['Sendungsdaten aus der Disposition'],
    owner: 'Britta Clausen, Disposition',
    personalData: false,
  },
  assessment: {
    by: 'U-N2',
    at: '2026-05-13T09:30:00+02:00',
    economic: 35,
    quality: 55,
    relief: 45,
    strategic: 30,
    technologyMaturity: 60,
    implementability: 45,
    effortMonths: 2,
  },
  human: [{ by: 'U-N2', at: '2026-05-13T10:00:00+02:00', ratings: human(2, 2, 1, 3, 2, 2) }],
};
