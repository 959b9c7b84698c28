import type { ClauseTextsById } from './clauses';

/** The German wording of the clause library: the text with legal meaning. */
export const clausesDe: ClauseTextsById = {
  K01: {
    title: 'Präambel und Ziele',
    purpose: 'Legt fest, wie die Vereinbarung im Zweifel zu verstehen ist.',
    basis: '§§ 2, 75, 90 BetrVG',
    texts: {
      BALANCED:
        'Arbeitgeber und Betriebsrat wollen {system} so einsetzen, dass Arbeit besser wird und der Betrieb wirtschaftlich bleibt. Ziele sind: {ziele}. Technik soll Menschen unterstützen; sie ersetzt weder Verantwortung noch Führung.',
      EMPLOYER:
        'Die Parteien regeln mit dieser Vereinbarung den wirtschaftlichen und rechtssicheren Einsatz von {system}. Ziele sind: {ziele}.',
      EMPLOYEE:
        '{system} darf nur eingesetzt werden, soweit Persönlichkeitsrechte, Gesundheit und Beschäftigung der Betroffenen geschützt sind. Wirtschaftliche Ziele ({ziele}) treten dahinter im Zweifel zurück.',
    },
    hints: [],
  },
  K02: {
    title: 'Geltungsbereich',
    purpose: 'Legt fest, für wen und wo die Regeln gelten.',
    basis: '§§ 5, 50, 77 BetrVG',
    texts: {
      BALANCED:
        'Die Vereinbarung gilt für alle Arbeitnehmerinnen und Arbeitnehmer des Betriebs {betrieb}. Für Leiharbeitskräfte und Dienstleister stellt der Arbeitgeber durch Verträge ein gleichwertiges Schutzniveau sicher.',
      EMPLOYER: 'Die Vereinbarung gilt für alle Arbeitnehmerinnen und Arbeitnehmer des Betriebs {betrieb}.',
      EMPLOYEE:
        'Die Vereinbarung gilt für alle im Betrieb {betrieb} Tätigen einschließlich Auszubildender, mobil Arbeitender und Leiharbeitskräfte; Dienstleister dürfen nur eingesetzt werden, wenn sie die Regeln schriftlich anerkennen.',
    },
    hints: [],
  },
  K03: {
    title: 'Gegenstand und Systembeschreibung',
    purpose: 'Schreibt den vereinbarten Umfang fest; alles Weitere braucht ein neues Verfahren.',
    basis: '§ 87 Abs. 1 Nr. 6 BetrVG',
    texts: {
      BALANCED:
        'Gegenstand ist {system} in der Version {version} mit den in Anlage 1 aufgeführten Modulen und Zwecken. Nicht aufgeführte Module, KI-Funktionen und Zwecke bleiben abgeschaltet, bis sie nach dieser Vereinbarung freigegeben sind.',
      EMPLOYER:
        'Gegenstand ist {system}. Wesentliche Funktionen sind in Anlage 1 beschrieben; gleichartige Erweiterungen sind nach Information des Betriebsrats zulässig.',
      EMPLOYEE:
        'Zulässig sind ausschließlich die in Anlage 1 mit Einstellungen und Bildschirmfotos dokumentierten Funktionen. Eine Freigabe weiterer Funktionen setzt eine unterzeichnete Ergänzung der Anlage voraus.',
    },
    hints: [],
  },
  K04: {
    title: 'Begriffe',
    purpose: 'Sorgt dafür, dass beide Seiten dasselbe meinen.',
    basis: 'Art. 3 KI-VO',
    texts: {
      BALANCED:
        'KI im Sinne dieser Vereinbarung sind Systeme nach Art. 3 Nr. 1 KI-VO sowie Software, deren Regeln ganz oder teilweise aus Daten gelernt sind. Ist die Einordnung unklar, wird das System bis zur Klärung wie KI behandelt.',
      EMPLOYER: 'KI sind Systeme im Sinne von Art. 3 Nr. 1 KI-VO.',
      EMPLOYEE:
        'Als KI gilt jede Software, die Vorhersagen, Bewertungen, Inhalte, Empfehlungen, Aufgabenzuweisungen oder Entscheidungen erzeugt, unabhängig von der Technik.',
    },
    hints: [],
  },
  K05: {
    title: 'Menschliche Letztentscheidung',
    purpose: 'Verhindert, dass eine Maschine allein über Menschen entscheidet.',
    basis: 'Art. 22 DSGVO, Art. 14, 26 KI-VO, § 75 Abs. 2, § 87 Abs. 1 Nr. 6 BetrVG',
    texts: {
      BALANCED:
        'Entscheidungen über Beschäftigte treffen Menschen. {verantwortliche} prüfen KI-Vorschläge inhaltlich, kennen deren Grenzen und dürfen ohne Rechtfertigungszwang abweichen. Arbeits- oder personalrechtliche Maßnahmen dürfen nicht allein auf KI-Ergebnisse gestützt werden.',
      EMPLOYER:
        'KI-Ergebnisse mit erheblicher Wirkung für Beschäftigte werden vor Umsetzung durch {verantwortliche} freigegeben.',
      EMPLOYEE:
        'KI-Ergebnisse dürfen für personelle Maßnahmen weder entscheidend noch vorbereitend genutzt werden. Abweichungen vom KI-Vorschlag werden nicht personenbezogen erfasst.',
    },
    hints: [],
  },
  K06: {
    title: 'Verbotene Praktiken',
    purpose: 'Zieht Grenzen, die niemand überschreiten darf.',
    basis: 'Art. 5 KI-VO, § 75 BetrVG',
    texts: {
      BALANCED:
        'Unzulässig sind insbesondere Emotionserkennung bei Beschäftigten, Ableitung besonderer Merkmale aus biometrischen Daten, Persönlichkeitsprofile, verdeckte Beeinflussung und soziale Bewertung.',
      EMPLOYER: 'Nach Art. 5 KI-VO verbotene Praktiken finden nicht statt.',
      EMPLOYEE:
        'Zusätzlich sind ausgeschlossen: Stimmungs- und Tonanalysen von Texten oder Gesprächen, Vorhersagen zu Kündigung, Krankheit oder Loyalität sowie Rankings einzelner Beschäftigter.',
    },
    hints: [],
  },
  K07: {
    title: 'Ausschluss von Leistungs- und Verhaltenskontrolle',
    purpose: 'Schützt Beschäftigte davor, durch das System überwacht zu werden.',
    basis: '§ 87 Abs. 1 Nr. 6, § 75 Abs. 2 BetrVG',
    texts: {
      BALANCED:
        'Mit {system} erhobene Daten werden nicht zur Überwachung von Leistung oder Verhalten Einzelner genutzt. Zulässig sind nur die in Anlage 4 genannten Auswertungen für Gruppen ab {gruppengroesse} Personen. Ausnahmen regelt § {ausnahme}.',
      EMPLOYER:
        'Personenbezogene Auswertungen sind zulässig, soweit sie in Anlage 4 genannt und für den Arbeitsablauf erforderlich sind; eine dauernde Überwachung findet nicht statt.',
      EMPLOYEE:
        'Leistungs- und Verhaltenskontrolle ist ausgeschlossen – auch mittelbar, durch Vergleich von Gruppen unter {gruppengroesse} Personen oder durch Verknüpfung mit anderen Daten. Exportfunktionen für Personendaten sind abgeschaltet.',
    },
    hints: [],
  },
  K08: {
    title: 'Folgen unzulässiger Auswertung',
    purpose: 'Macht das Verbot von Kontrolle wirksam.',
    basis: '§§ 75, 77, 87 BetrVG, Art. 5 DSGVO',
    texts: {
      BALANCED:
        'Unter Verstoß gewonnene Daten werden gelöscht und nicht zum Nachteil von Beschäftigten verwendet. Darauf gestützte Maßnahmen werden zurückgenommen. Der Betriebsrat wird unverzüglich informiert.',
      EMPLOYER: 'Unter Verstoß gewonnene Daten werden gesperrt; über ihre Verwendung beraten die Parteien.',
      EMPLOYEE:
        'Unter Verstoß gewonnene Daten unterliegen einem umfassenden Verwendungsverbot; Maßnahmen sind unwirksam. Der Arbeitgeber trägt die Beweislast für rechtmäßige Gewinnung.',
    },
    hints: [
      'Die Parteien können Gerichte nicht über das Verfahrensrecht hinaus durch ein Beweisverbot binden (BAG 29.06.2023 – 2 AZR 296/22). Die Regelung wirkt als innerbetriebliche Pflicht des Arbeitgebers.',
    ],
  },
  K09: {
    title: 'Anlassbezogene Auswertung',
    purpose: 'Regelt, wann aus Anlass doch einzelne Daten angesehen werden dürfen.',
    basis: '§ 87 Abs. 1 Nr. 6 BetrVG, Art. 6 DSGVO',
    texts: {
      BALANCED:
        'Personenbezogene Auswertungen sind nur zulässig zur Fehlerbehebung, Datensicherheit oder bei dokumentiertem konkretem Verdacht einer Straftat oder schweren Pflichtverletzung. Sie erfolgen zweckgebunden im Beisein eines Mitglieds des Betriebsrats und – soweit rechtlich geboten – der oder des Datenschutzbeauftragten; Betroffene werden informiert, sobald der Zweck es zulässt.',
      EMPLOYER:
        'Bei begründetem Verdacht darf der Arbeitgeber auswerten; der Betriebsrat wird vorab informiert.',
      EMPLOYEE:
        'Auswertungen bei Verdacht setzen die vorherige Zustimmung des Betriebsrats im Einzelfall voraus; Fehlerbehebung nutzt zuerst pseudonyme Daten.',
    },
    hints: [
      'Die Teilnahme eines Mitglieds des Betriebsrats ist eine vereinbarte Sicherung. Prüfen Sie, ob die Auswertung im Einzelfall verhältnismäßig ist.',
    ],
  },
  K10: {
    title: 'Datenminimierung und Zweckbindung',
    purpose: 'Beschränkt die Daten auf das, was ein vereinbarter Zweck braucht.',
    basis: 'Art. 5 Abs. 1 lit. b, c, Art. 6, 25, 88 DSGVO',
    texts: {
      BALANCED:
        'Verarbeitet werden nur die Beschäftigtendaten aus Anlage 2 zu den dort genannten Zwecken und Rechtsgrundlagen. Neue Daten oder Zwecke sind eine Änderung nach § {aenderung}. Datenschutzfreundliche Voreinstellungen sind verpflichtend.',
      EMPLOYER:
        'Verarbeitet werden die für die Zwecke erforderlichen Beschäftigtendaten; Anlage 2 gibt den Stand wieder.',
      EMPLOYEE:
        'Anlage 2 ist abschließend. Vor jeder Aufnahme neuer Daten ist zu prüfen und zu dokumentieren, ob der Zweck ohne Personenbezug erreichbar ist. Eine Zusammenführung im Data-Lake ist ausgeschlossen.',
    },
    hints: [],
  },
  K11: {
    title: 'Gruppenaccounts, Pseudonymisierung, Mindestgruppe',
    purpose: 'Verhindert technisch, dass Auswertungen einzelne Personen treffen.',
    basis: 'Art. 25, 32 DSGVO, § 87 Abs. 1 Nr. 6 BetrVG',
    texts: {
      BALANCED:
        'Wo die Aufgabe es erlaubt, wird mit Gruppenaccounts gearbeitet. Sonst werden Nutzerkennungen vor Auswertung pseudonymisiert; den Schlüssel verwahrt {treuhand}. Berichte zeigen keine Gruppen unter {gruppengroesse} Personen.',
      EMPLOYER: 'Berichte werden grundsätzlich ohne Namen erstellt.',
      EMPLOYEE:
        'Personenbezogene Kennungen werden nach {stunden} Stunden unumkehrbar anonymisiert. Der Schlüssel liegt bis dahin beim Datenschutzbeauftragten; Zugriff nur gemeinsam mit dem Betriebsrat.',
    },
    hints: [],
  },
  K12: {
    title: 'Rollen und Berechtigungen',
    purpose: 'Gibt nur denen Zugriff, die ihn für ihre Aufgabe brauchen.',
    basis: 'Art. 32 DSGVO',
    texts: {
      BALANCED:
        'Zugriffe regelt Anlage 3 nach dem Erforderlichkeitsprinzip. Änderungen werden dem Betriebsrat {tage} Arbeitstage vorher mitgeteilt. Administrationszugriffe werden protokolliert und halbjährlich gemeinsam geprüft.',
      EMPLOYER: 'Zugriffe vergibt die IT nach Anlage 3; Änderungen werden dokumentiert.',
      EMPLOYEE:
        'Neue Rollen mit Zugriff auf Beschäftigtendaten bedürfen der Zustimmung des Betriebsrats. Administration erfolgt im Vier-Augen-Prinzip.',
    },
    hints: [],
  },
  K13: {
    title: 'Protokollierung',
    purpose: 'Hält Protokolle für die Sicherheit vor, nicht für die Kontrolle.',
    basis: 'Art. 5, 32 DSGVO, Art. 26 Abs. 6 KI-VO',
    texts: {
      BALANCED:
        'Protokolle (Anlage 5) dienen nur Sicherheit, Fehleranalyse und Nachvollziehbarkeit von KI-Ergebnissen. Vorgeschriebene KI-Protokolle werden mindestens sechs Monate aufbewahrt, möglichst ohne Personenbezug zu Beschäftigten.',
      EMPLOYER:
        'Protokolle werden nach Herstellerstandard geführt und nur für Betrieb und Sicherheit genutzt.',
      EMPLOYEE:
        'Protokolle mit Personenbezug werden nach {tage} Tagen gelöscht; längere Aufbewahrung nur ohne Personenbezug. Zugriff nur gemeinsam.',
    },
    hints: [],
  },
  K14: {
    title: 'Löschfristen',
    purpose: 'Begrenzt, wie lange Daten gespeichert bleiben.',
    basis: 'Art. 5 Abs. 1 lit. e, Art. 17 DSGVO',
    texts: {
      BALANCED:
        'Für jedes Datenfeld gilt die Frist aus Anlage 2, höchstens {frist}. Die Löschung erfolgt automatisch und wird jährlich nachgewiesen; Eingaben in generative KI werden nach {tage} Tagen gelöscht.',
      EMPLOYER: 'Daten werden gelöscht, sobald sie nicht mehr erforderlich sind, spätestens nach {frist}.',
      EMPLOYEE:
        'Es gilt die kürzeste technisch mögliche Frist. Der Betriebsrat erhält das Löschprotokoll unaufgefordert.',
    },
    hints: [],
  },
  K15: {
    title: 'Trainingsdaten und Weiterlernen',
    purpose: 'Regelt, womit das System lernt und wann sich ein Modell ändern darf.',
    basis: 'Art. 5, 6 DSGVO, § 87 Abs. 1 Nr. 6 BetrVG',
    texts: {
      BALANCED:
        'Zum Training werden nur freigegebene, möglichst anonymisierte Daten genutzt. Korrekturen von Beschäftigten dürfen das System verbessern, werden aber nicht personenbezogen ausgewertet. Eine Nutzung durch den Hersteller für eigene Zwecke ist vertraglich ausgeschlossen. Neue Modellstände werden vor Einsatz an einem festen Prüfsatz getestet.',
      EMPLOYER: 'Training mit Betriebsdaten ist zulässig; Personenbezug wird soweit möglich entfernt.',
      EMPLOYEE:
        'Beschäftigtendaten werden nicht zum Training genutzt. Automatisches Weiterlernen im Betrieb ist abgeschaltet; neue Modelle bedürfen der Zustimmung.',
    },
    hints: [],
  },
  K16: {
    title: 'Mitbestimmter Algorithmus',
    purpose: 'Gibt beiden Seiten Einfluss auf die Regeln, nach denen das System rechnet.',
    basis: '§ 87 Abs. 1 Nr. 2, 6, § 95 Abs. 2a BetrVG',
    texts: {
      BALANCED:
        'Ziele, Regeln, Gewichte und Grenzwerte, nach denen {system} Arbeit verteilt oder bewertet, stehen in Anlage 1 und werden gemeinsam festgelegt. Änderungen dieser Parameter bedürfen der Zustimmung beider Seiten. Der Arbeitgeber sichert vertraglich, dass Hersteller Fragen der Parteien direkt beantworten.',
      EMPLOYER: 'Der Betriebsrat wird über wesentliche Kriterien informiert und kann Vorschläge machen.',
      EMPLOYEE:
        'Kriterien werden in einer paritätischen Arbeitsgruppe mit Betroffenen und Hersteller entwickelt, getestet und jährlich neu beschlossen. Kommt keine Einigung zustande, bleibt die Funktion aus.',
    },
    hints: [],
  },
  K17: {
    title: 'Transparenz für Beschäftigte',
    purpose: 'Sorgt dafür, dass Betroffene Bescheid wissen und Ergebnisse verstehen.',
    basis: '§§ 81, 82 BetrVG, Art. 13, 14, 15 DSGVO, Art. 26 Abs. 7, 86 KI-VO',
    texts: {
      BALANCED:
        'Betroffene erfahren vor dem Einsatz in verständlicher Sprache: Zweck, Daten, Funktionsweise, Grenzen, Ansprechperson. Auf Wunsch werden Ergebnisse, die sie betreffen, erläutert.',
      EMPLOYER: 'Die Beschäftigten werden im Intranet informiert.',
      EMPLOYEE:
        'Zusätzlich erhält jede betroffene Person eine Übersicht der sie betreffenden Ergebnisse und eine schriftliche Begründung innerhalb von {tage} Tagen.',
    },
    hints: [],
  },
  K18: {
    title: 'Nutzungsregeln und Kennzeichnung',
    purpose: 'Sagt, was bei der Nutzung erlaubt ist und was gekennzeichnet wird.',
    basis: '§ 87 Abs. 1 Nr. 1 BetrVG, Art. 50 KI-VO',
    texts: {
      BALANCED:
        'Zulässige Werkzeuge und Datenarten stehen in der Positivliste. Personenbezogene und geheime Daten werden nur in freigegebene Werkzeuge eingegeben. Ergebnisse werden vor Verwendung geprüft. Wo Außenstehende mit KI kommunizieren oder KI-Inhalte veröffentlicht werden, wird gekennzeichnet. Die Nutzung ist freiwillig, soweit sie nicht Teil der Aufgabe ist.',
      EMPLOYER: 'Es gilt die KI-Nutzungsrichtlinie des Arbeitgebers in der jeweiligen Fassung.',
      EMPLOYEE:
        'Niemand muss generative KI nutzen; Nichtnutzung hat keine Nachteile. Verstöße gegen Nutzungsregeln werden zuerst durch Schulung beantwortet.',
    },
    hints: [],
  },
  K19: {
    title: 'Qualität und Diskriminierungsfreiheit',
    purpose: 'Stellt sicher, dass Ergebnisse niemanden benachteiligen.',
    basis: '§ 75 BetrVG, AGG, Art. 26 KI-VO',
    texts: {
      BALANCED:
        'Vor Einsatz und dann jährlich wird geprüft, ob Ergebnisse Gruppen benachteiligen. Methode und Ergebnis erhalten Betriebsrat und Schwerbehindertenvertretung. Bei Auffälligkeiten wird die Funktion ausgesetzt, bis Abhilfe geschaffen ist.',
      EMPLOYER: 'Der Arbeitgeber achtet auf diskriminierungsfreie Ergebnisse und geht Hinweisen nach.',
      EMPLOYEE:
        'Die Prüfung führt eine unabhängige Stelle auf Kosten des Arbeitgebers durch; Schwellenwerte werden in Anlage 1 vereinbart.',
    },
    hints: [],
  },
  K20: {
    title: 'Gefährdungsbeurteilung und Gesundheit',
    purpose: 'Beugt Gefahren für Gesundheit und psychischer Überlastung vor.',
    basis: '§ 87 Abs. 1 Nr. 7 BetrVG, §§ 3–6, 12 ArbSchG',
    texts: {
      BALANCED:
        'Vor Einführung wird die Gefährdungsbeurteilung einschließlich psychischer Belastung aktualisiert (Anlage 8). {monate} Monate nach Start wird die Wirksamkeit der Maßnahmen geprüft. Bei Überlastungsanzeigen wird innerhalb von {tage} Arbeitstagen beraten.',
      EMPLOYER: 'Die Gefährdungsbeurteilung wird bei Bedarf angepasst.',
      EMPLOYEE:
        'Ohne abgeschlossene Gefährdungsbeurteilung kein Start. Taktung, Fallmix und Pausen werden als Grenzwerte vereinbart; bei Überschreitung wird die Funktion gedrosselt.',
    },
    hints: [],
  },
  K21: {
    title: 'Gute Arbeitsgestaltung und Nutzung freier Zeit',
    purpose: 'Erhält vollständige Aufgaben, Spielraum und Nutzen frei werdender Zeit.',
    basis: '§§ 75 Abs. 2, 90, 91 BetrVG',
    texts: {
      BALANCED:
        'Aufgaben werden so zugeschnitten, dass Routine und anspruchsvolle Anteile sich mischen und Beschäftigte Reihenfolge und Vorgehen mitbestimmen. Frei werdende Zeit dient vorrangig: {verwendung}. Mindestens {prozent} % verbleiben für Qualität, Lernen und Entlastung.',
      EMPLOYER:
        'Frei werdende Zeit wird für betriebliche Aufgaben genutzt; auf abwechslungsreiche Arbeit wird geachtet.',
      EMPLOYEE:
        'Vorgabezeiten und Fallzahlen werden wegen {system} nicht erhöht. Frei werdende Zeit verbleibt zur Hälfte bei den Teams.',
    },
    hints: [],
  },
  K22: {
    title: 'Qualifizierung',
    purpose: 'Sichert das Lernen während der Arbeitszeit.',
    basis: '§§ 96–98 BetrVG, Art. 4 KI-VO',
    texts: {
      BALANCED:
        'Alle Betroffenen werden vor dem Einsatz während der Arbeitszeit qualifiziert, mindestens {stunden} Stunden, und jährlich aufgefrischt. Der Plan (Anlage 7) wird mit dem Betriebsrat vereinbart. Lernstände sind nur der lernenden Person zugänglich; der Arbeitgeber erhält den Teilnahmenachweis.',
      EMPLOYER: 'Der Arbeitgeber bietet erforderliche Schulungen an.',
      EMPLOYEE:
        'Zusätzlich besteht Anspruch auf weiterführende Qualifizierung für höherwertige Aufgaben; misslungene Tests haben keine Folgen.',
    },
    hints: [],
  },
  K23: {
    title: 'Beschäftigungs- und Entgeltsicherung',
    purpose: 'Gibt Sicherheit für Beschäftigung und Entgelt.',
    basis: '§§ 92, 92a, 88, 112 BetrVG',
    texts: {
      BALANCED:
        'Wegen der Einführung von {system} werden bis {dauer} keine betriebsbedingten Kündigungen ausgesprochen. Entfallen Aufgaben, wird gleichwertige Arbeit mit Qualifizierung angeboten; das Entgelt bleibt {monate} Monate gesichert.',
      EMPLOYER:
        'Die Parteien streben an, Beendigungskündigungen durch Qualifizierung und Versetzung zu vermeiden.',
      EMPLOYEE:
        'Betriebsbedingte Kündigungen im Zusammenhang mit KI sind für die Laufzeit ausgeschlossen; Herabgruppierungen ebenso. Die Regelung wirkt bis zu einer neuen Vereinbarung nach.',
    },
    hints: [],
  },
  K24: {
    title: 'Änderungen und Herstellermeldungen',
    purpose: 'Hält fest, was bei Änderungen durch den Hersteller geschieht.',
    basis: '§§ 87 Abs. 1 Nr. 6, 90 BetrVG',
    texts: {
      BALANCED:
        'Der Arbeitgeber verpflichtet den Hersteller, Änderungen mit Wirkung auf Daten, Auswertungen oder KI-Funktionen anzukündigen, und leitet sie {tage} Arbeitstage vorher weiter. Neue Funktionen sind standardmäßig aus. Die Parteien stufen ein: ohne Wirkung, Information, Neuverhandlung. Bei Streit gilt bis zur Klärung der alte Stand.',
      EMPLOYER: 'Über wesentliche Änderungen wird der Betriebsrat informiert; Sicherheitsupdates sind frei.',
      EMPLOYEE:
        'Jede Änderung der Anlagen 1–6 bedarf der Zustimmung. Lässt sich eine Funktion nicht abschalten, endet die Nutzung des Moduls.',
    },
    hints: [],
  },
  K25: {
    title: 'Sachverständige',
    purpose: 'Regelt, wie der Betriebsrat Sachverstand hinzuzieht.',
    basis: '§ 80 Abs. 3 BetrVG',
    texts: {
      BALANCED:
        'Als ständige sachverständige Person wird {person} vereinbart, bis zu {tage} Tage jährlich zu {satz} Euro. Weitere Sachverständige werden im Einzelfall nach § 80 Abs. 3 BetrVG hinzugezogen.',
      EMPLOYER:
        'Sachverständige werden im Einzelfall nach Absprache von Thema, Person und Kosten hinzugezogen; zuvor werden interne Fachleute gehört.',
      EMPLOYEE:
        'Der Betriebsrat wählt die sachverständige Person frei; Kosten bis {betrag} Euro je Vorhaben gelten als vereinbart.',
    },
    hints: [],
  },
  K26: {
    title: 'Datenschutz-Folgenabschätzung, Dienstleister, Drittland',
    purpose: 'Sichert Datenschutz bei Dienstleistern und außerhalb der EU.',
    basis: 'Art. 28, 30, 32, 35, 44 ff. DSGVO',
    texts: {
      BALANCED:
        'Die Datenschutz-Folgenabschätzung wird vor Einsatz abgeschlossen; der Betriebsrat wird angehört und erhält das Ergebnis. Auftragsverarbeiter und Speicherorte nennt Anlage 6. Übermittlungen in Drittländer nur mit geeigneten Garantien.',
      EMPLOYER: 'Der Arbeitgeber stellt die Einhaltung des Datenschutzrechts sicher.',
      EMPLOYEE:
        'Verarbeitung nur in der EU/dem EWR; Ausnahmen bedürfen der Zustimmung. Prüfberichte der Dienstleister werden jährlich vorgelegt.',
    },
    hints: [],
  },
  K27: {
    title: 'Pilotphase',
    purpose: 'Erlaubt einen Test ohne Nachteile und ohne stillen Übergang.',
    basis: '§§ 87, 90 BetrVG',
    texts: {
      BALANCED:
        'Der Pilot läuft in {bereich} bis {bis} mit freiwilligen Beschäftigten. Erfolgs- und Abbruchkriterien: {kriterien}. Daten aus dem Pilot haben keine personellen Folgen. Ohne gemeinsame Auswertung kein Übergang in den Regelbetrieb.',
      EMPLOYER: 'Der Pilot läuft bis {bis}; danach informiert der Arbeitgeber über Ergebnisse.',
      EMPLOYEE:
        'Jede Seite kann den Pilot mit einer Frist von {tage} Tagen beenden. Schweigen oder Fristablauf bedeutet keine Zustimmung zum Regelbetrieb.',
    },
    hints: [],
  },
  K28: {
    title: 'Abweichung, Korrektur, Beschwerde',
    purpose: 'Schützt alle, die abweichen, Fehler melden oder sich beschweren.',
    basis: '§§ 82, 84–86 BetrVG, Art. 16 DSGVO',
    texts: {
      BALANCED:
        'Wer nach fachlicher Prüfung von einem KI-Vorschlag abweicht oder Fehler meldet, erleidet keine Nachteile. Fehlerhafte Daten werden binnen {tage} Arbeitstagen berichtigt. Beschwerden nimmt {stelle} entgegen; der Betriebsrat kann hinzugezogen werden.',
      EMPLOYER: 'Hinweise auf Fehler nimmt die Fachabteilung entgegen.',
      EMPLOYEE:
        'Für Schäden aus geprüft übernommenen KI-Ergebnissen haften Beschäftigte nur bei Vorsatz. Beschwerden werden paritätisch entschieden.',
    },
    hints: [],
  },
  K29: {
    title: 'Dienst- und Schichtplanung mit KI',
    purpose: 'Regelt, wie KI bei Dienst- und Schichtplänen mitwirkt.',
    basis: '§ 87 Abs. 1 Nr. 2, 3, 6 BetrVG, ArbZG',
    texts: {
      BALANCED:
        'Die KI erstellt Entwürfe; verantwortlich plant {planung}. Verbindliche Regeln (Ruhezeiten, freie Wochenenden, Wünsche, gerechte Verteilung) stehen in Anlage 1. Pläne gelten nach Zustimmung des Betriebsrats und werden {wochen} Wochen vorher bekannt gegeben. Tausch bleibt möglich; Krankheits- und Wunschverhalten wird nicht bewertet.',
      EMPLOYER:
        'Pläne nach den Regeln der Anlage 1 gelten als zugestimmt, soweit der Betriebsrat die Planregeln vorab beschlossen hat; Abweichungen werden vorgelegt.',
      EMPLOYEE:
        'Kurzfristige Änderungen durch das System sind ausgeschlossen; Einspringen ist freiwillig. Verteilungsgerechtigkeit wird monatlich veröffentlicht.',
    },
    hints: [
      'Die arbeitgeberfreundliche Fassung beruht auf der Rahmenzustimmung zu den Planregeln. Sie ist keine Zustimmung durch Schweigen.',
    ],
  },
  K30: {
    title: 'Standort- und Fahrzeugdaten',
    purpose: 'Begrenzt die Ortung und die Bewertung des Fahrstils.',
    basis: '§ 87 Abs. 1 Nr. 6 BetrVG, Art. 6 DSGVO',
    texts: {
      BALANCED:
        'Standorte werden nur während der Tour für Disposition und Sicherheit verarbeitet und nach {tage} Tagen gelöscht. Fahrstilwerte sieht nur die fahrende Person. Pausen und Privatfahrten werden nicht erfasst (Abschaltfunktion).',
      EMPLOYER:
        'Standort- und Fahrstildaten dürfen zur Flottensteuerung und Schulung je Fahrzeug ausgewertet werden.',
      EMPLOYEE:
        'Es werden nur Auftragsstatus und Ankunftszeit übermittelt; kontinuierliche Ortung und Fahrstilbewertung sind abgeschaltet.',
    },
    hints: [],
  },
  K31: {
    title: 'KI in Personalauswahl und -beurteilung',
    purpose: 'Regelt KI bei Auswahl und Beurteilung von Personal.',
    basis: '§§ 94, 95 Abs. 2a, 99 BetrVG, Anhang III Nr. 4 KI-VO',
    texts: {
      BALANCED:
        'KI darf Unterlagen ordnen, aber niemanden ausschließen. Kriterien sind als Auswahlrichtlinie vereinbart. Jede Ablehnung prüft ein Mensch. Der Betriebsrat erhält alle Bewerbungsunterlagen, auch die nachrangig einsortierten.',
      EMPLOYER:
        'KI-gestützte Vorauswahl nach vereinbarten Kriterien ist zulässig; Stichproben werden geprüft.',
      EMPLOYEE: 'KI wird in Auswahl, Beurteilung und Kündigung nicht eingesetzt.',
    },
    hints: [],
  },
  K32: {
    title: 'Kontrollrechte des Betriebsrats',
    purpose: 'Lässt den Betriebsrat prüfen, ob die Regeln eingehalten werden.',
    basis: '§ 80 Abs. 1 Nr. 1, Abs. 2 BetrVG',
    texts: {
      BALANCED:
        'Der Betriebsrat kann Einstellungen, Berechtigungen und Protokolle ({anzahl}-mal jährlich und aus Anlass) gemeinsam mit der IT am System prüfen. Er erhält lesenden Zugang zu Anlagen und Änderungsprotokoll.',
      EMPLOYER: 'Auf Verlangen erläutert die IT die Einstellungen.',
      EMPLOYEE:
        'Der Betriebsrat erhält einen eigenen Prüfzugang ohne Personendaten und darf unangekündigt prüfen.',
    },
    hints: [],
  },
  K33: {
    title: 'Gemeinsame KI-Kommission',
    purpose: 'Schafft ein festes Gremium, das Vorhaben gemeinsam begleitet.',
    basis: '§ 28 Abs. 2 BetrVG',
    texts: {
      BALANCED:
        'Eine paritätische Kommission ({zahl} je Seite) begleitet Vorhaben, Änderungen und Evaluation. Sie bereitet vor; Beschlüsse fassen Arbeitgeber und Betriebsrat.',
      EMPLOYER: 'Bei Bedarf treffen sich die Parteien.',
      EMPLOYEE:
        'Die Kommission entscheidet über Freigaben; ohne Mehrheit keine Freigabe. Datenschutz und Arbeitsschutz nehmen beratend teil.',
    },
    hints: [],
  },
  K34: {
    title: 'Konfliktlösung',
    purpose: 'Legt vorher fest, wie ein Streit gelöst wird.',
    basis: '§§ 74, 76, 87 Abs. 2 BetrVG',
    texts: {
      BALANCED:
        'Bei Streit verhandeln die Parteien innerhalb von {tage} Arbeitstagen, auf Wunsch mit Moderation. Danach entscheidet in mitbestimmungspflichtigen Fragen die Einigungsstelle unter Vorsitz von {vorsitz} mit je {zahl} Beisitzenden. Bis dahin bleibt es beim bisherigen Stand.',
      EMPLOYER: 'Es gelten die gesetzlichen Regeln.',
      EMPLOYEE:
        'Es wird eine ständige Einigungsstelle gebildet, die auch über freiwillige Teile dieser Vereinbarung verbindlich entscheidet.',
    },
    hints: [],
  },
  K35: {
    title: 'Evaluation und Review',
    purpose: 'Macht die Vereinbarung überprüfbar und lernfähig.',
    basis: '§§ 80, 90 BetrVG, § 3 ArbSchG',
    texts: {
      BALANCED:
        'Sechs Monate nach Start und dann jährlich bewerten die Parteien Nutzen, Belastung, Datenschutz, Qualifizierung und Einhaltung (Befragung, Kennzahlen, Prüfung). Ergebnis: fortführen, anpassen oder beenden.',
      EMPLOYER: 'Nach zwölf Monaten tauschen sich die Parteien über Erfahrungen aus.',
      EMPLOYEE:
        'Ohne gemeinsam festgestellten positiven Review endet die Nutzungsfreigabe nach {monate} Monaten.',
    },
    hints: [],
  },
  K36: {
    title: 'Schlussbestimmungen',
    purpose: 'Regelt Beginn, Kündigung, Nachwirkung und Form.',
    basis: '§ 77 Abs. 2, 5, 6 BetrVG, § 126a BGB',
    texts: {
      BALANCED:
        'Die Vereinbarung tritt am {datum} in Kraft und ist mit drei Monaten zum Monatsende, frühestens zum {erstmals}, kündbar. Mitbestimmungspflichtige Regelungen wirken nach. Anlagen können einzeln geändert werden; Änderungen bedürfen der Form dieser Vereinbarung. Unwirksame Teile werden durch wirksame ersetzt.',
      EMPLOYER: 'Kündbar mit drei Monaten; Nachwirkung nur im gesetzlichen Umfang.',
      EMPLOYEE:
        'Kündbar mit sechs Monaten; alle Regelungen einschließlich der freiwilligen wirken bis zu einer neuen Vereinbarung nach.',
    },
    hints: [],
  },
  'K-PLAT': {
    title: 'Nutzung dieser Plattform',
    purpose: 'Regelt diese Plattform selbst, denn auch sie ist eine technische Einrichtung.',
    basis: '§ 87 Abs. 1 Nr. 6 BetrVG',
    texts: {
      BALANCED:
        'Die Beteiligungsplattform wird nur für Information, Beratung, Lernen und Dokumentation genutzt. Anmelde- und Aktivitätsdaten dienen allein der Sicherheit und werden nach {tage} Tagen gelöscht. Arbeitgeber und Betriebsrat haben getrennte Räume. Lernergebnisse und Befragungsantworten sind vor dem Arbeitgeber geschützt.',
      EMPLOYER: 'Wie Text, Löschung nach 90 Tagen.',
      EMPLOYEE: 'Wie Text, Löschung nach 7 Tagen; Administration durch einen externen Dienst.',
    },
    hints: [
      'Die beiden anderen Fassungen sind Kurzformen: Sie meinen den ausgewogenen Text mit der genannten Löschfrist.',
    ],
  },
};
