import type { DpiaChapter, DpiaDecision, ResidualLevel } from '@einklang/domain';
import type { PersonId } from './demo-participation.model';

/** A data protection impact assessment: put forward, advised, and decided where it is. */
export interface DemoDpia {
  readonly initiative: string;
  readonly chapters: Record<DpiaChapter, string>;
  readonly forward: { readonly by: PersonId; readonly at: string };
  readonly advice?: {
    readonly by: PersonId;
    readonly at: string;
    readonly position: 'AGREE' | 'WITH_CONDITIONS' | 'REJECT';
    readonly text: string;
  };
  readonly decided?: {
    readonly by: PersonId;
    readonly at: string;
    readonly decision: DpiaDecision;
    readonly residual: ResidualLevel;
    readonly reviewOn: string;
  };
}

export const demoDpias: readonly DemoDpia[] = [
  {
    initiative: 'B-1',
    chapters: {
      DESCRIPTION:
        'Kameras prüfen Drehteile und schlagen gut oder schlecht vor. Wer das Ergebnis korrigiert, wird unter einer Kennung protokolliert.',
      NECESSITY:
        'Korrekturen sind nötig, damit das Modell besser wird. Namen sind es nicht: Es genügt eine Kennung, die nach 8 Stunden gelöscht wird.',
      RISKS: 'Aus der Fehlerstatistik je Kennung ließe sich auf die Leistung Einzelner schließen.',
      MEASURES:
        'Berichte nur für Gruppen ab 8 Personen, Bericht je Bedienkennung abgeschaltet, Rollen nach Anlage 3.',
      VIEWS: 'Der Betriebsrat fordert, dass niemand nach Fehlern verglichen wird. Das ist aufgenommen.',
      RESIDUAL:
        'Ein geringer Rest bleibt bei Fehlersuche durch die IT. Er ist vertretbar, weil der Zugriff zu zweit erfolgt.',
    },
    forward: { by: 'U-B3', at: '2026-06-18T10:00:00+02:00' },
    advice: {
      by: 'U-B21',
      at: '2026-06-30T11:00:00+02:00',
      position: 'WITH_CONDITIONS',
      text: 'Die Folgenabschätzung ergibt ein vertretbares Restrisiko, sofern die Berichte je Bedienperson abgeschaltet bleiben.',
    },
    decided: {
      by: 'U-B1',
      at: '2026-06-30T15:30:00+02:00',
      decision: 'GO_WITH_MEASURES',
      residual: 'LOW',
      reviewOn: '2027-05-03',
    },
  },
  {
    initiative: 'L-1',
    chapters: {
      DESCRIPTION:
        'Das System schlägt Dienste vor. Es verarbeitet Qualifikation, Verfügbarkeit, Wünsche und Einsatz-Einschränkungen.',
      NECESSITY:
        'Einschränkungen braucht die Planung, damit niemand überlastet wird. Der Grund gehört nicht hinein.',
      RISKS: 'Gesundheitsdaten können sichtbar werden. Wünsche können zum Nachteil ausgelegt werden.',
      MEASURES: 'Einschränkungen ohne Begründung, Zugriff nur für die Pflegedienstleitung.',
      VIEWS: '',
      RESIDUAL: '',
    },
    forward: { by: 'U-L2', at: '2026-11-18T15:00:00+01:00' },
  },
  {
    initiative: 'N-1',
    chapters: {
      DESCRIPTION:
        'Die Telematik meldet die Position der Transporter und den Zeitpunkt jeder Zustellung an die Disposition.',
      NECESSITY:
        'Für die Planung der Touren genügt die Position während der Tour. Pausenorte werden nicht gespeichert.',
      RISKS: 'Aus Positionen ließe sich auf Pausen, Wege und Tempo Einzelner schließen.',
      MEASURES:
        'Keine Fahrstilbewertung, Löschung der Standortdaten nach 7 Tagen, keine Speicherung des Pausenorts.',
      VIEWS: 'Die Vertrauenspersonen wünschen 3 Tage. Vereinbart sind 7 Tage mit Begründung.',
      RESIDUAL: 'Ein mittleres Risiko bleibt während der Tour. Es ist mit den Maßnahmen vertretbar.',
    },
    forward: { by: 'U-N2', at: '2026-10-05T10:00:00+02:00' },
    advice: {
      by: 'U-N20',
      at: '2026-10-16T11:00:00+02:00',
      position: 'WITH_CONDITIONS',
      text: 'Vertretbar, wenn Standortdaten nach spätestens sieben Tagen gelöscht werden und Pausen ausgenommen sind.',
    },
    decided: {
      by: 'U-N1',
      at: '2026-10-16T13:10:00+02:00',
      decision: 'GO_WITH_MEASURES',
      residual: 'MEDIUM',
      reviewOn: '2027-04-16',
    },
  },
];
