import type { PolicyClauses } from './policy-clauses';

/** German wordings of a policy; the text with legal meaning. */
export const policyClausesDe: PolicyClauses = {
  K01: {
    title: 'Ziele',
    text: 'Wir setzen {system} so ein, dass Arbeit besser wird und der Betrieb wirtschaftlich bleibt. Ziele sind: {ziele}. Technik soll Menschen unterstützen; sie ersetzt weder Verantwortung noch Führung. Die Vertrauenspersonen der Beschäftigten waren beteiligt; was sie vorgebracht haben, steht mit unseren Antworten im Beteiligungsprotokoll.',
  },
  K02: {
    title: 'Geltungsbereich',
    text: 'Diese Richtlinie gilt für alle Arbeitnehmerinnen und Arbeitnehmer des Betriebs {betrieb}. Für Leiharbeitskräfte und Dienstleister stellen wir durch Verträge ein gleichwertiges Schutzniveau sicher.',
  },
  K03: {
    title: 'Gegenstand und Systembeschreibung',
    text: 'Gegenstand ist {system} in der Version {version} mit den in Anlage 1 aufgeführten Modulen und Zwecken. Nicht aufgeführte Module, KI-Funktionen und Zwecke bleiben abgeschaltet, bis diese Richtlinie nach Anhörung der Vertrauenspersonen ergänzt ist.',
  },
  K04: {
    title: 'Begriffe',
    text: 'KI im Sinne dieser Richtlinie sind Systeme nach Art. 3 Nr. 1 KI-VO sowie Software, deren Regeln ganz oder teilweise aus Daten gelernt sind. Ist die Einordnung unklar, behandeln wir das System bis zur Klärung wie KI.',
  },
  K05: {
    title: 'Menschliche Letztentscheidung',
    text: 'Entscheidungen über Beschäftigte treffen Menschen. {verantwortliche} prüfen KI-Vorschläge inhaltlich, kennen deren Grenzen und dürfen ohne Rechtfertigungszwang abweichen. Arbeits- oder personalrechtliche Maßnahmen stützen wir nicht allein auf KI-Ergebnisse.',
  },
  K06: {
    title: 'Verbotene Praktiken',
    text: 'Unzulässig sind insbesondere Emotionserkennung bei Beschäftigten, Ableitung besonderer Merkmale aus biometrischen Daten, Persönlichkeitsprofile, verdeckte Beeinflussung und soziale Bewertung.',
  },
  K07: {
    title: 'Keine Leistungs- und Verhaltenskontrolle',
    text: 'Mit {system} erhobene Daten nutzen wir nicht, um Leistung oder Verhalten Einzelner zu überwachen. Zulässig sind nur die in Anlage 4 genannten Auswertungen für Gruppen ab {gruppengroesse} Personen. Ausnahmen regelt § {ausnahme}.',
  },
  K08: {
    title: 'Folgen unzulässiger Auswertung',
    text: 'Unter Verstoß gewonnene Daten löschen wir und verwenden sie nicht zum Nachteil von Beschäftigten. Darauf gestützte Maßnahmen nehmen wir zurück. Betroffene und Vertrauenspersonen werden unverzüglich informiert.',
  },
  K09: {
    title: 'Anlassbezogene Auswertung',
    text: 'Personenbezogene Auswertungen sind nur zulässig zur Fehlerbehebung, zur Datensicherheit oder bei dokumentiertem konkretem Verdacht einer Straftat oder schweren Pflichtverletzung. Sie erfolgen zweckgebunden und zu zweit, soweit rechtlich geboten mit der oder dem Datenschutzbeauftragten. Betroffene werden informiert, sobald der Zweck es zulässt.',
  },
  K10: {
    title: 'Datenminimierung und Zweckbindung',
    text: 'Verarbeitet werden nur die Beschäftigtendaten aus Anlage 2 zu den dort genannten Zwecken und Rechtsgrundlagen. Neue Daten oder Zwecke sind eine Änderung nach § {aenderung}. Datenschutzfreundliche Voreinstellungen sind verpflichtend.',
  },
  K11: {
    title: 'Gruppenaccounts, Pseudonymisierung, Mindestgruppe',
    text: 'Wo die Aufgabe es erlaubt, wird mit Gruppenaccounts gearbeitet. Sonst werden Nutzerkennungen vor einer Auswertung pseudonymisiert; den Schlüssel verwahrt {treuhand}. Berichte zeigen keine Gruppen unter {gruppengroesse} Personen.',
  },
  K12: {
    title: 'Rollen und Berechtigungen',
    text: 'Zugriffe regelt Anlage 3 nach dem Erforderlichkeitsprinzip. Änderungen teilen wir den Vertrauenspersonen {tage} Arbeitstage vorher mit. Administrationszugriffe werden protokolliert und halbjährlich geprüft.',
  },
  K13: {
    title: 'Protokollierung',
    text: 'Protokolle (Anlage 5) dienen nur Sicherheit, Fehleranalyse und Nachvollziehbarkeit von KI-Ergebnissen. Vorgeschriebene KI-Protokolle werden mindestens sechs Monate aufbewahrt, möglichst ohne Personenbezug zu Beschäftigten.',
  },
  K14: {
    title: 'Löschfristen',
    text: 'Für jedes Datenfeld gilt die Frist aus Anlage 2, höchstens {frist}. Die Löschung erfolgt automatisch und wird jährlich nachgewiesen; Eingaben in generative KI werden nach {tage} Tagen gelöscht.',
  },
  K15: {
    title: 'Trainingsdaten und Weiterlernen',
    text: 'Zum Training werden nur freigegebene, möglichst anonymisierte Daten genutzt. Korrekturen von Beschäftigten dürfen das System verbessern, werden aber nicht personenbezogen ausgewertet. Eine Nutzung durch den Hersteller für eigene Zwecke schließen wir vertraglich aus. Neue Modellstände werden vor dem Einsatz an einem festen Prüfsatz getestet.',
  },
  K16: {
    title: 'Regeln des Algorithmus',
    text: 'Ziele, Regeln, Gewichte und Grenzwerte, nach denen {system} Arbeit verteilt oder bewertet, stehen in Anlage 1. Bevor wir sie ändern, beraten wir mit den Vertrauenspersonen und begründen unsere Entscheidung.',
  },
  K17: {
    title: 'Transparenz für Beschäftigte',
    text: 'Betroffene erfahren vor dem Einsatz in verständlicher Sprache: Zweck, Daten, Funktionsweise, Grenzen, Ansprechperson. Auf Wunsch erläutern wir Ergebnisse, die sie betreffen.',
  },
  K18: {
    title: 'Nutzungsregeln und Kennzeichnung',
    text: 'Zulässige Werkzeuge und Datenarten stehen in der Positivliste. Personenbezogene und geheime Daten werden nur in freigegebene Werkzeuge eingegeben. Ergebnisse werden vor der Verwendung geprüft. Wo Außenstehende mit KI kommunizieren oder KI-Inhalte veröffentlicht werden, wird gekennzeichnet. Die Nutzung ist freiwillig, soweit sie nicht Teil der Aufgabe ist.',
  },
  K19: {
    title: 'Qualität und Diskriminierungsfreiheit',
    text: 'Vor dem Einsatz und dann jährlich prüfen wir, ob Ergebnisse Gruppen benachteiligen. Methode und Ergebnis erhalten die Vertrauenspersonen. Bei Auffälligkeiten wird die Funktion ausgesetzt, bis Abhilfe geschaffen ist.',
  },
  K20: {
    title: 'Gefährdungsbeurteilung und Gesundheit',
    text: 'Vor der Einführung aktualisieren wir die Gefährdungsbeurteilung einschließlich psychischer Belastung (Anlage 8) und hören die Beschäftigten dazu an. {monate} Monate nach dem Start prüfen wir die Wirksamkeit der Maßnahmen. Bei Überlastungsanzeigen beraten wir innerhalb von {tage} Arbeitstagen.',
  },
  K21: {
    title: 'Gute Arbeitsgestaltung und Nutzung freier Zeit',
    text: 'Aufgaben werden so zugeschnitten, dass Routine und anspruchsvolle Anteile sich mischen und Beschäftigte Reihenfolge und Vorgehen mitbestimmen. Frei werdende Zeit dient vorrangig: {verwendung}. Mindestens {prozent} % verbleiben für Qualität, Lernen und Entlastung.',
  },
  K22: {
    title: 'Qualifizierung',
    text: 'Alle Betroffenen werden vor dem Einsatz während der Arbeitszeit qualifiziert, mindestens {stunden} Stunden, und jährlich aufgefrischt. Lernstände sind nur der lernenden Person zugänglich; wir erhalten den Teilnahmenachweis.',
  },
  K23: {
    title: 'Beschäftigung und Entgelt',
    text: 'Wegen der Einführung von {system} sprechen wir bis {dauer} keine betriebsbedingten Kündigungen aus. Entfallen Aufgaben, bieten wir gleichwertige Arbeit mit Qualifizierung an; das Entgelt bleibt {monate} Monate gesichert.',
  },
  K24: {
    title: 'Änderungen und Herstellermeldungen',
    text: 'Wir verpflichten den Hersteller, Änderungen mit Wirkung auf Daten, Auswertungen oder KI-Funktionen anzukündigen, und informieren die Vertrauenspersonen {tage} Arbeitstage vorher. Neue Funktionen sind standardmäßig aus. Bevor wir sie einschalten, beraten wir darüber.',
  },
  K26: {
    title: 'Datenschutz-Folgenabschätzung, Dienstleister, Drittland',
    text: 'Die Datenschutz-Folgenabschätzung wird vor dem Einsatz abgeschlossen; die Vertrauenspersonen werden angehört und erhalten das Ergebnis. Auftragsverarbeiter und Speicherorte nennt Anlage 6. Übermittlungen in Drittländer erfolgen nur mit geeigneten Garantien.',
  },
  K27: {
    title: 'Pilotphase',
    text: 'Der Pilot läuft in {bereich} bis {bis} mit freiwilligen Beschäftigten. Erfolgs- und Abbruchkriterien: {kriterien}. Daten aus dem Pilot haben keine personellen Folgen. Vor dem Regelbetrieb werten wir den Pilot gemeinsam mit den Vertrauenspersonen aus.',
  },
  K28: {
    title: 'Abweichung, Korrektur, Beschwerde',
    text: 'Wer nach fachlicher Prüfung von einem KI-Vorschlag abweicht oder Fehler meldet, erleidet keine Nachteile. Fehlerhafte Daten werden binnen {tage} Arbeitstagen berichtigt. Beschwerden nimmt {stelle} entgegen; eine Vertrauensperson kann hinzugezogen werden.',
  },
  K29: {
    title: 'Dienst- und Schichtplanung mit KI',
    text: 'Die KI erstellt Entwürfe; verantwortlich plant {planung}. Verbindliche Regeln (Ruhezeiten, freie Wochenenden, Wünsche, gerechte Verteilung) stehen in Anlage 1. Pläne werden {wochen} Wochen vorher bekannt gegeben. Tausch bleibt möglich; Krankheits- und Wunschverhalten wird nicht bewertet.',
  },
  K30: {
    title: 'Standort- und Fahrzeugdaten',
    text: 'Standorte werden nur während der Tour für Disposition und Sicherheit verarbeitet und nach {tage} Tagen gelöscht. Fahrstilwerte sieht nur die fahrende Person. Pausen und Privatfahrten werden nicht erfasst (Abschaltfunktion).',
  },
  K31: {
    title: 'KI in Personalauswahl und -beurteilung',
    text: 'KI darf Unterlagen ordnen, aber niemanden ausschließen. Die Kriterien sind festgelegt und bekannt gemacht. Jede Ablehnung prüft ein Mensch.',
  },
  K33: {
    title: 'Begleitkreis',
    text: 'Ein Begleitkreis aus {zahl} Personen der Geschäftsführung und ebenso vielen Vertrauenspersonen begleitet Vorhaben, Änderungen und Auswertung. Er berät; die Entscheidung trifft die Geschäftsführung und begründet sie.',
  },
  K34: {
    title: 'Wenn wir uns nicht einig sind',
    text: 'Bei Streit sprechen Geschäftsführung und Vertrauenspersonen innerhalb von {tage} Arbeitstagen miteinander, auf Wunsch mit einer neutralen Moderation. Bis dahin bleibt es beim bisherigen Stand. Gesetzliche Rechte der Beschäftigten bleiben unberührt.',
  },
  K35: {
    title: 'Auswertung und Überprüfung',
    text: 'Sechs Monate nach dem Start und dann jährlich bewerten wir mit den Vertrauenspersonen Nutzen, Belastung, Datenschutz, Qualifizierung und Einhaltung dieser Richtlinie. Ergebnis: fortführen, anpassen oder beenden.',
  },
  K36: {
    title: 'Schlussbestimmungen',
    text: 'Diese Richtlinie gilt ab dem {datum}. Wir ändern oder beenden sie nur nach Anhörung der Vertrauenspersonen, frühestens zum {erstmals}, und begründen dies. Die Richtlinie ersetzt keine gesetzlichen Beteiligungsrechte.',
  },
  'K-PLAT': {
    title: 'Nutzung dieser Plattform',
    text: 'Die Beteiligungsplattform wird nur für Information, Beratung, Lernen und Dokumentation genutzt. Anmelde- und Aktivitätsdaten dienen allein der Sicherheit und werden nach {tage} Tagen gelöscht. Geschäftsführung und Vertrauenspersonen haben getrennte Bereiche. Lernergebnisse und Befragungsantworten sieht die Geschäftsführung nicht.',
  },
};
