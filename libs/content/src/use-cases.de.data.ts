import type { UseCaseWordsById } from './use-cases';

/** The applications of the library in German. */
export const useCasesDe: UseCaseWordsById = {
  UC01: {
    title: 'Eingangsrechnungen auslesen und kontieren',
    problem:
      'Rechnungen werden von Hand abgetippt und Konten zugeordnet. Das dauert lange, und bei vielen Belegen schleichen sich Fehler ein.',
    process: 'Eingangsrechnungen erfassen, prüfen, kontieren und zur Freigabe geben.',
    data: 'Rechnungen der letzten Monate als Bild oder PDF und die Buchungen, die Menschen dazu gemacht oder berichtigt haben.',
    benefit:
      'Routine beim Abtippen fällt weg. Hersteller nennen bis zu 70 % weniger Zeit; prüfen Sie das mit eigenen Belegen.',
    effects:
      'Vertraute Aufgaben fallen weg, übrig bleiben schwierige Fälle. Das Programm hält fest, wer welche Buchung berichtigt hat. Manche sorgen sich um ihren Arbeitsplatz.',
    design:
      'Jede Buchung gibt ein Mensch frei. Frei werdende Zeit ist vorher vereinbart, und Protokolle dienen nicht der Bewertung.',
    decisions: 'Auf welches Konto gebucht wird. Ein Mensch gibt jede Buchung frei.',
    alternatives: [
      'Lieferanten um elektronische Rechnungen in einem festen Format bitten',
      'Wiederkehrende Rechnungen mit festen Buchungsregeln hinterlegen',
    ],
  },
  UC02: {
    title: 'Dienst- und Schichtplan vorschlagen',
    problem:
      'Dienstpläne kosten viele Stunden und werden oft kurzfristig geändert. Wünsche und Belastung lassen sich von Hand kaum gerecht verteilen.',
    process: 'Dienste planen, Wünsche berücksichtigen und kurzfristige Ausfälle auffangen.',
    data: 'Bedarf je Zeit und Bereich, Verfügbarkeit und Wünsche der Beschäftigten, Qualifikationen und geltende Regeln zur Arbeitszeit.',
    benefit:
      'Planen dauert kürzer, und Regeln werden verlässlich eingehalten. Wünsche lassen sich gleichmäßiger berücksichtigen.',
    effects:
      'Warum jemand welchen Dienst erhält, ist schwerer zu verstehen. Änderungen können kurzfristiger kommen, und aus Zu- und Absagen lässt sich auf Verhalten schließen.',
    design:
      'Das System erklärt jeden Vorschlag, und die Leitung verantwortet den Plan. Vorlauf, Wünsche und Ruhezeiten sind als feste Grenzen vereinbart.',
    decisions: 'Wer wann arbeitet. Das System schlägt vor, ein Mensch entscheidet.',
    alternatives: [
      'Feste Planungsrunden mit einem Wunschbuch im Team',
      'Ein Rahmenplan mit wiederkehrenden Schichtfolgen',
    ],
  },
  UC03: {
    title: 'Anfragen vorsortieren und mit einem Bot beantworten',
    problem:
      'Viele Anfragen gleichen sich und warten trotzdem lange auf Antwort. Dringendes geht in der Menge unter.',
    process: 'Anfragen annehmen, einordnen, weiterleiten und beantworten.',
    data: 'Frühere Anfragen mit ihren Antworten und eine gepflegte Sammlung häufiger Fragen.',
    benefit:
      'Einfache Fragen werden sofort beantwortet. Im Team bleibt mehr Zeit für Anliegen, die ein Gespräch brauchen.',
    effects:
      'Übrig bleiben vor allem schwierige und verärgerte Fälle, das strengt an. Bewertungen und Zeiten lassen sich einzelnen Personen zuordnen.',
    design:
      'Wer schreibt, erfährt, dass ein Programm antwortet, und erreicht leicht einen Menschen. Leichte und schwere Fälle werden gemischt verteilt.',
    decisions: 'Wohin eine Anfrage geht und welche Antwort vorgeschlagen wird.',
    alternatives: [
      'Häufige Fragen gut auffindbar auf der Website beantworten',
      'Textbausteine für häufige Antworten',
    ],
  },
  UC04: {
    title: 'Vorausschauende Instandhaltung',
    problem:
      'Maschinen fallen ungeplant aus. Reparaturen geschehen dann unter Zeitdruck, oft nachts oder am Wochenende.',
    process: 'Zustand der Maschinen beobachten, Wartung planen und Teile rechtzeitig bestellen.',
    data: 'Sensordaten der Maschinen über längere Zeit und Wartungsberichte mit Ausfällen und Ursachen.',
    benefit:
      'Weniger ungeplanter Stillstand und weniger eilige Einsätze. Die Arbeit der Instandhaltung wird planbarer.',
    effects:
      'Erfahrung beim Hören und Fühlen von Fehlern kann verloren gehen. Neue Meldungen können mehr Bereitschaft verlangen. Einträge zeigen, wer wann gewartet hat.',
    design:
      'Erfahrene Fachkräfte prüfen und verbessern die Hinweise. Schulung kommt vor dem Start, Bereitschaft ist geregelt.',
    decisions: 'Wann eine Maschine gewartet wird. Die Instandhaltung entscheidet.',
    alternatives: ['Wartung nach festen Betriebsstunden', 'Einfache Grenzwerte mit Meldung an der Maschine'],
  },
  UC05: {
    title: 'Visuelle Qualitätsprüfung',
    problem:
      'Teile werden lange mit bloßem Auge geprüft. Das ermüdet, und Fehler rutschen gegen Schichtende eher durch.',
    process: 'Fertige Teile ansehen, Fehler erkennen und Teile aussondern.',
    data: 'Viele Bilder guter und fehlerhafter Teile, von Fachleuten beurteilt, bei gleichem Licht aufgenommen.',
    benefit:
      'Die Prüfung bleibt gleichmäßig. Augen und Aufmerksamkeit werden entlastet, Ausschuss fällt früher auf.',
    effects:
      'Wer nur noch bestätigt, arbeitet eintönig und verlernt das Prüfen. Fehlerzahlen lassen sich Schichten und Personen zuordnen.',
    design:
      'Die Prüfenden entscheiden im Zweifel und wechseln die Aufgaben. Auswertungen gibt es je Teil, nicht je Person.',
    decisions: 'Ob ein Teil ausgesondert wird. Im Zweifel entscheidet der Mensch am Prüfplatz.',
    alternatives: [
      'Bessere Beleuchtung und Lehren an den Prüfplätzen',
      'Häufigerer Wechsel und kürzere Prüfzeiten',
    ],
  },
  UC06: {
    title: 'Einstellungen für Maschinen vorschlagen',
    problem:
      'Das Einrichten neuer Aufträge braucht viele Versuche. Das Wissen steckt in den Köpfen weniger Fachkräfte.',
    process: 'Maschinen für einen Auftrag einrichten und Einstellungen anpassen.',
    data: 'Einstellungen und Ergebnisse früherer Aufträge, möglichst mit Material und Werkzeug.',
    benefit:
      'Rüsten geht schneller, mit weniger Ausschuss beim Anfahren. Weniger Erfahrene kommen sicherer zurecht.',
    effects:
      'Wer nur noch Werte übernimmt, verliert Erfahrungswissen. Die Rolle erfahrener Fachkräfte ändert sich.',
    design:
      'Der Vorschlag zeigt, worauf er beruht, und darf geändert werden. Erfahrene Fachkräfte werden an der Pflege beteiligt und dafür geschult.',
    decisions: 'Mit welchen Werten die Maschine läuft. Die Fachkraft entscheidet.',
    alternatives: [
      'Einrichtblätter je Auftrag gemeinsam pflegen',
      'Erfahrene und neue Fachkräfte rüsten zu zweit',
    ],
  },
  UC07: {
    title: 'Muster in Störungen von Maschinen erkennen',
    problem:
      'Störungen wiederholen sich, und die Ursache bleibt unklar. Die Meldungen sind zu viele, um sie zu lesen.',
    process: 'Meldungen der Maschinen auswerten und Ursachen von Störungen suchen.',
    data: 'Protokolle der Maschinen mit Zeiten und Meldungen, dazu bekannte Ursachen.',
    benefit: 'Ursachen werden früher erkannt. Das Team reagiert, bevor es zum Stillstand kommt.',
    effects: 'Störungen lassen sich einer Schicht oder Person zuordnen, auch wenn das Material schuld war.',
    design:
      'Auswertungen nennen Maschine und Ursache, nicht Schicht oder Person. Das Team bespricht Ergebnisse offen.',
    decisions: 'Welche Ursache zuerst geprüft wird.',
    alternatives: [
      'Eine Liste der häufigsten Störungen, einmal im Monat besprochen',
      'Störungen mit Ursache von Hand festhalten',
    ],
  },
  UC08: {
    title: 'Daten aus Prozessen und Anlagen auswerten',
    problem: 'Energie und Material kosten viel, und niemand sieht genau, wo sie verloren gehen.',
    process: 'Verbrauch und Ausschuss beobachten und Anlagen besser fahren.',
    data: 'Messwerte der Anlagen und Verbräuche über mindestens ein Jahr, mit Produkten und Zeiten.',
    benefit: 'Weniger Verbrauch und weniger Ausschuss. Besonderheiten fallen früh auf.',
    effects:
      'Stehen Schichten in den Daten, werden sie vergleichbar. Hinter jeder Schicht stehen wenige Menschen.',
    design:
      'Schichtdaten werden entfernt oder zusammengefasst. Wer die Anlage fährt, deutet die Ergebnisse mit.',
    decisions: 'Wie eine Anlage gefahren wird. Menschen entscheiden.',
    alternatives: ['Zähler ablesen und in einer Tabelle vergleichen', 'Eine Energieberatung mit Begehung'],
  },
  UC09: {
    title: 'Absatz und Geschäftsfelder vorhersagen',
    problem: 'Beim Einkauf wird geschätzt. Mal fehlt Ware, mal bleibt sie liegen.',
    process: 'Absatz schätzen, Sortiment und Einkauf planen.',
    data: 'Verkaufszahlen mehrerer Jahre, Aktionen und Saison.',
    benefit: 'Der Einkauf trifft den Bedarf besser. Chancen in neuen Feldern werden früher sichtbar.',
    effects:
      'Die Wirkung auf Beschäftigte ist meist gering. Wird ein Feld aufgegeben, kann das Arbeitsplätze betreffen.',
    design:
      'Die Vorhersage ist eine Grundlage, keine Entscheidung. Pläne mit Folgen für Menschen werden beraten.',
    decisions: 'Was eingekauft wird und welche Felder wachsen sollen.',
    alternatives: [
      'Vorjahreszahlen mit einem festen Zuschlag',
      'Eine Runde von Einkauf und Verkauf jeden Monat',
    ],
  },
  UC10: {
    title: 'Touren planen',
    problem:
      'Touren entstehen jeden Morgen nach Erfahrung. Umwege und Staus kosten Zeit, Kraftstoff und Nerven.',
    process: 'Aufträge auf Fahrzeuge verteilen, Reihenfolge festlegen und unterwegs umplanen.',
    data: 'Aufträge mit Zeitfenstern, Straßen und Verkehr; oft auch der Standort der Fahrzeuge.',
    benefit: 'Weniger Kilometer und verlässlichere Zeiten. Pausen lassen sich von Anfang an einplanen.',
    effects:
      'Der Standort macht Wege und Pausen sichtbar. Enge Zeiten setzen unter Druck, und eigene Ortskenntnis zählt weniger.',
    design:
      'Fahrende dürfen die Reihenfolge ändern. Pausen und Puffer sind fest, Standorte werden bald gelöscht und nicht ausgewertet.',
    decisions: 'In welcher Reihenfolge gefahren wird. Wer fährt, darf abweichen.',
    alternatives: ['Feste Gebiete je Team', 'Touren einmal im Quartal gemeinsam neu ordnen'],
  },
  UC11: {
    title: 'Ausgelieferte Produkte aus der Ferne überwachen',
    problem:
      'Vom Zustand verkaufter Maschinen erfährt der Hersteller erst, wenn sie stehen. Einsätze beim Kunden sind dann eilig.',
    process: 'Zustand ausgelieferter Produkte beobachten und Einsätze beim Kunden planen.',
    data: 'Messwerte der Produkte beim Kunden, mit dessen Zustimmung, und Berichte früherer Einsätze.',
    benefit: 'Neue Dienste rund um das Produkt werden möglich. Einsätze lassen sich bündeln und vorbereiten.',
    effects: 'Reisen und Bereitschaft können zunehmen. Einsätze hängen stärker vom Takt der Meldungen ab.',
    design: 'Bereitschaft, Reisezeit und Ausgleich sind geregelt. Das Team plant Einsätze mit.',
    decisions: 'Wann jemand zum Kunden fährt.',
    alternatives: ['Feste Termine für den Kundendienst', 'Ein Fragebogen, den der Kunde regelmäßig ausfüllt'],
  },
  UC12: {
    title: 'Einfache Vorgänge selbsttätig bearbeiten',
    problem: 'Viele Vorgänge sind einfach und binden trotzdem Fachkräfte. Schwierige Fälle bleiben liegen.',
    process: 'Vorgänge annehmen, prüfen, entscheiden und ablegen.',
    data: 'Abgeschlossene Vorgänge mit Unterlagen und Entscheidungen, ohne bekannte Benachteiligung.',
    benefit:
      'Einfache Vorgänge sind schnell fertig. Fachkräfte haben Zeit für schwierige Fälle und für Gespräche.',
    effects:
      'Übrig bleiben nur schwierige Fälle, die Arbeit verdichtet sich. Viele sorgen sich um ihren Arbeitsplatz.',
    design:
      'Ein Mensch prüft nach und kann jeden Fall an sich nehmen. Beschäftigung und Qualifizierung sind vereinbart, bevor es losgeht.',
    decisions: 'Wie ein einfacher Vorgang entschieden wird. Ein Mensch prüft nach.',
    alternatives: ['Formulare vereinfachen und Pflichtfelder prüfen', 'Feste Regeln für eindeutige Fälle'],
  },
  UC13: {
    title: 'Kunden bewerten und gezielt ansprechen',
    problem: 'Angebote gehen an alle gleich. Der Vertrieb weiß nicht, wen er zuerst ansprechen soll.',
    process: 'Kunden einschätzen, Angebote auswählen und Gespräche planen.',
    data: 'Kundendaten und Käufe aus der Kundenverwaltung, die dafür genutzt werden dürfen.',
    benefit: 'Angebote passen besser. Der Vertrieb spart vergebliche Wege.',
    effects:
      'Aus denselben Daten lässt sich ablesen, wer wie viel verkauft. Ranglisten und Vorgaben können folgen, auch für das Entgelt.',
    design:
      'Auswertungen gibt es zu Kunden, nicht zu Beschäftigten. Ob Ziele oder Entgelt berührt sind, ist vorher geklärt.',
    decisions: 'Welche Kunden welches Angebot erhalten. Der Vertrieb entscheidet.',
    alternatives: [
      'Kunden nach wenigen festen Merkmalen einteilen',
      'Ein monatliches Gespräch über wichtige Kunden',
    ],
  },
  UC14: {
    title: 'Beschäftigte mit Punktwerten bewerten',
    problem: 'Der Betrieb möchte wissen, wer gehen könnte und was die Suche nach Personal kostet.',
    process: 'Personal planen und Gründe für Kündigungen verstehen.',
    data: 'Personaldaten über Jahre. Viele davon dürfen dafür nicht ohne Weiteres genutzt werden.',
    benefit: 'Versprochen wird eine bessere Planung. Der Nutzen für kleine Belegschaften ist selten belegt.',
    effects:
      'Menschen werden zu Profilen. Fehler und Vorurteile in alten Daten benachteiligen Einzelne, ohne dass sie es merken.',
    design:
      'Wir raten davon ab. Reden Sie stattdessen mit den Beschäftigten, und werten Sie nur zusammengefasste Zahlen aus.',
    decisions: 'Wie Menschen eingeschätzt werden. Das gehört in Gespräche, nicht in ein Programm.',
    alternatives: [
      'Gespräche mit allen, die bleiben, und mit allen, die gehen',
      'Zusammengefasste Zahlen zu Fluktuation und Gründen, ohne Namen',
    ],
  },
  UC15: {
    title: 'Bewerbungen vorsortieren',
    problem: 'Auf manche Stellen kommen viele Bewerbungen. Das Sichten dauert, und Gute springen ab.',
    process: 'Bewerbungen sichten, vergleichen und zu Gesprächen einladen.',
    data: 'Bewerbungen und frühere Auswahlentscheidungen. Sie tragen die Vorlieben von früher in sich.',
    benefit: 'Die erste Sichtung geht schneller, und Antworten kommen früher.',
    effects:
      'Bewerbende können wegen Lücken, Alter oder Herkunft benachteiligt werden. Warum jemand ausscheidet, bleibt oft unklar.',
    design:
      'Kein Mensch scheidet allein durch das System aus. Merkmale der Auswahl sind vereinbart und werden auf Benachteiligung geprüft.',
    decisions: 'Wer eingeladen wird. Menschen lesen jede Bewerbung, die ausscheiden soll.',
    alternatives: [
      'Klare Anforderungen und ein kurzer, gleicher Fragebogen',
      'Zwei Personen sichten nach einer Liste',
    ],
  },
  UC16: {
    title: 'Lagerplätze und Kommissionierung verbessern',
    problem: 'Im Lager wird viel gelaufen. Häufig gebrauchte Ware liegt weit weg.',
    process: 'Ware einlagern, Aufträge zusammenstellen und Wege planen.',
    data: 'Aufträge, Lagerplätze und Wege.',
    benefit: 'Weniger Wege und weniger schweres Heben. Aufträge sind schneller zusammen.',
    effects:
      'Das System kann das Tempo vorgeben und jeden Schritt messen. Wer nur noch Anweisungen folgt, hat weniger Spielraum.',
    design:
      'Tempo und Reihenfolge bleiben in der Hand der Beschäftigten. Zeiten einzelner Personen werden nicht ausgewertet.',
    decisions: 'Wo Ware liegt und in welcher Reihenfolge sie geholt wird.',
    alternatives: ['Schnell drehende Ware nach vorn räumen', 'Wege mit dem Team ablaufen und neu ordnen'],
  },
  UC17: {
    title: 'Pflege per Sprache dokumentieren',
    problem: 'Dokumentiert wird oft erst nach Feierabend. Die Zeit fehlt bei den Menschen.',
    process: 'Leistungen und Beobachtungen nach jedem Besuch festhalten.',
    data: 'Gesprochene Notizen und Pflegeakten. Es sind Daten zur Gesundheit, also besonders geschützt.',
    benefit: 'Mehr Zeit für Menschen und weniger Schreibarbeit am Abend.',
    effects:
      'Die Stimme wird aufgenommen, und Zeiten werden genau sichtbar. Wer undeutlich verstanden wird, muss mehr verbessern.',
    design:
      'Nur kurze Diktate, keine Gespräche mit Pflegebedürftigen. Aufnahmen werden sofort gelöscht, die Pflegekraft zeichnet ab.',
    decisions: 'Keine. Der Text ist ein Vorschlag, die Pflegekraft zeichnet ab.',
    alternatives: ['Kurze Textbausteine auf dem Diensthandy', 'Zeit zum Dokumentieren in die Tour einplanen'],
  },
  UC18: {
    title: 'Belastung am Körper messen und warnen',
    problem: 'Heben, Bücken und Zwangshaltungen machen krank. Man merkt es oft erst spät.',
    process: 'Körperlich schwere Arbeit ausführen und Haltung verbessern.',
    data: 'Messwerte von Sensoren am Körper. Es sind Daten zur Gesundheit.',
    benefit: 'Belastung wird früh erkannt. Arbeitsplätze lassen sich gezielt verbessern.',
    effects:
      'Der Betrieb könnte die Gesundheit einzelner Menschen sehen. Wer oft gewarnt wird, fürchtet Nachteile.',
    design:
      'Tragen ist freiwillig, Werte sieht nur die Person selbst. Der Betrieb erhält zusammengefasste Ergebnisse über Arbeitsplätze.',
    decisions: 'Keine über Personen. Die Ergebnisse verbessern Arbeitsplätze.',
    alternatives: ['Eine Begehung mit Fachkraft und Betriebsarzt', 'Hebehilfen und höhenverstellbare Plätze'],
  },
  UC19: {
    title: 'Wissensassistent für das interne Handbuch',
    problem: 'Anleitungen und Regeln sind verstreut. Wer etwas sucht, fragt herum oder rät.',
    process: 'Anleitungen, Regeln und frühere Lösungen suchen und anwenden.',
    data: 'Aktuelle interne Dokumente mit geklärten Zugriffsrechten. Veraltetes muss vorher aussortiert sein.',
    benefit: 'Antworten sind schnell gefunden, mit Hinweis auf die Stelle im Dokument.',
    effects:
      'Falsche Antworten klingen überzeugend. Es wird gespeichert, wer was gefragt hat, und Wissenslücken werden so sichtbar.',
    design:
      'Jede Antwort nennt ihre Quelle. Fragen werden nicht nach Personen ausgewertet und bald gelöscht.',
    decisions: 'Keine. Wer fragt, prüft die Quelle.',
    alternatives: ['Ein gepflegtes Verzeichnis mit guter Suche', 'Ansprechpersonen je Thema benennen'],
  },
  UC20: {
    title: 'Texte mit KI entwerfen',
    problem: 'E-Mails und Angebote kosten viel Zeit. Manche nutzen schon eigene Zugänge, ohne Regeln.',
    process: 'E-Mails, Angebote und Berichte schreiben und zusammenfassen.',
    data: 'Eigene Texte und Vorlagen. Geheimes und Personendaten gehören nicht in die Eingabe.',
    benefit: 'Ein erster Entwurf ist schnell da. Das hilft auch allen, die ungern schreiben.',
    effects:
      'Eigenes Schreiben wird verlernt, Fehler klingen glatt. Geheimnisse können nach außen gelangen, und Nutzung wird gespeichert.',
    design:
      'Klare Regeln, was hinein darf, und eine Schulung für alle. Die Nutzung bleibt freiwillig und wird nicht ausgewertet.',
    decisions: 'Keine. Wer den Text sendet, verantwortet ihn.',
    alternatives: ['Gute Vorlagen und Textbausteine', 'Weniger und kürzere E-Mails vereinbaren'],
  },
  UC21: {
    title: 'Besprechungen mitschreiben lassen',
    problem: 'Protokolle kommen spät oder gar nicht. Wer mitschreibt, kann kaum mitreden.',
    process: 'Besprechungen festhalten und Aufgaben verteilen.',
    data: 'Tonaufnahmen der Besprechung. Alle Beteiligten müssen vorher zustimmen.',
    benefit: 'Das Protokoll liegt bald vor. Alle können sich am Gespräch beteiligen.',
    effects:
      'Das gesprochene Wort wird aufgenommen. Wer damit rechnet, redet vorsichtiger; Redeanteile und Stimmung werden messbar.',
    design:
      'Nur mit Zustimmung aller, nie bei vertraulichen Gesprächen. Die Aufnahme wird gelöscht, sobald das Protokoll geprüft ist.',
    decisions: 'Keine. Die Beteiligten prüfen das Protokoll.',
    alternatives: [
      'Ein Ergebnisprotokoll auf einer Seite, reihum geschrieben',
      'Beschlüsse am Ende gemeinsam diktieren',
    ],
  },
  UC22: {
    title: 'Angebote im Handwerk kalkulieren',
    problem: 'Angebote entstehen abends am Küchentisch. Manche kommen zu spät oder rechnen sich nicht.',
    process: 'Anfragen prüfen, Mengen ermitteln, kalkulieren und anbieten.',
    data: 'Frühere Angebote mit tatsächlichem Aufwand und Zeichnungen.',
    benefit: 'Angebote sind schneller fertig und näher am wirklichen Aufwand.',
    effects:
      'Die Wirkung auf Beschäftigte ist meist gering. Knapp kalkulierte Zeiten können auf der Baustelle drücken.',
    design: 'Eine erfahrene Person prüft jedes Angebot. Rückmeldungen aus der Ausführung fließen ein.',
    decisions: 'Zu welchem Preis angeboten wird. Ein Mensch entscheidet.',
    alternatives: ['Eine Liste eigener Richtwerte je Leistung', 'Jeden Auftrag kurz nachkalkulieren'],
  },
  UC23: {
    title: 'Bedarf und Bestand vorhersagen',
    problem: 'Frische Ware wird weggeworfen, oder es fehlt etwas. Das Wetter stellt jeden Plan auf den Kopf.',
    process: 'Bedarf schätzen, bestellen und vorbereiten.',
    data: 'Verkaufszahlen je Tag, Wetter, Feiertage und Veranstaltungen.',
    benefit: 'Weniger Abfall und weniger Eile beim Nachbestellen.',
    effects:
      'Aus der Vorhersage können knappe Besetzung und kurzfristige Dienste folgen. Die Arbeit an vollen Tagen verdichtet sich.',
    design:
      'Bestellen und Personal einsetzen bleiben getrennt. Eine Mindestbesetzung gilt auch an ruhigen Tagen.',
    decisions: 'Wie viel bestellt und vorbereitet wird. Ein Mensch entscheidet.',
    alternatives: [
      'Durchschnitt der letzten vier gleichen Wochentage',
      'Reste täglich notieren und besprechen',
    ],
  },
  UC24: {
    title: 'Baustellen mit Bildern dokumentieren',
    problem: 'Der Stand der Arbeit wird lückenhaft festgehalten. Bei Streit fehlt der Nachweis.',
    process: 'Fortschritt und Mängel auf der Baustelle festhalten.',
    data: 'Fotos der Baustelle mit Ort und Zeit.',
    benefit: 'Nachweise sind vollständig, Mängel fallen früher auf. Schreibarbeit entfällt.',
    effects: 'Menschen sind auf den Bildern zu erkennen. Ort und Zeit zeigen, wer wann wo gearbeitet hat.',
    design: 'Gesichter werden unkenntlich gemacht. Bilder dienen dem Bauwerk und nie der Leistung Einzelner.',
    decisions: 'Ob ein Mangel vorliegt. Die Bauleitung entscheidet.',
    alternatives: ['Eine kurze Fotoliste je Bauabschnitt', 'Gemeinsame Begehung mit Protokoll'],
  },
  UC25: {
    title: 'Auslastung und Arbeitszeit vorhersagen',
    problem: 'Projekte überlasten die einen und lassen andere warten. Überstunden kommen überraschend.',
    process: 'Projekte schätzen, Menschen einplanen und Überstunden vermeiden.',
    data: 'Geplante und gebuchte Zeiten früherer Projekte.',
    benefit: 'Engpässe sind früher zu sehen. Zusagen werden verlässlicher, Überstunden seltener.',
    effects: 'Aus Zeiten lässt sich auf Leistung schließen. Wer schnell war, bekommt noch mehr.',
    design:
      'Vorhersagen gelten für Projekte und Teams, nicht für Personen. Grenzen der Arbeitszeit sind fest hinterlegt.',
    decisions: 'Wann welches Projekt beginnt und wie viele Menschen es braucht.',
    alternatives: ['Eine wöchentliche Planungsrunde mit Puffer', 'Zahl gleichzeitiger Projekte begrenzen'],
  },
  UC26: {
    title: 'Programmieren und Konstruieren mit Assistenz',
    problem: 'Wiederkehrende Teile von Programmen und Zeichnungen kosten viel Zeit.',
    process: 'Programme oder Bauteile entwerfen, ändern und prüfen.',
    data: 'Eigene Quelltexte oder Konstruktionsdaten. Geklärt ist, was davon nach außen darf.',
    benefit: 'Routine geht schneller. Mehr Zeit bleibt für Entwurf und Prüfung.',
    effects:
      'Nutzung und Menge lassen sich je Person messen. Wer anfängt, lernt Grundlagen schwerer, und Prüfen strengt an.',
    design: 'Nutzungszahlen werden nicht je Person ausgewertet. Alle lernen, Vorschläge kritisch zu prüfen.',
    decisions: 'Keine über Menschen. Fachkräfte prüfen jeden Vorschlag.',
    alternatives: ['Eine gepflegte Sammlung eigener Bausteine', 'Zu zweit entwerfen und prüfen'],
  },
  UC27: {
    title: 'Angriffe auf die IT erkennen',
    problem: 'Angriffe werden spät bemerkt. Die Protokolle sind zu umfangreich, um sie zu lesen.',
    process: 'Anmeldungen und Datenverkehr beobachten und auf Auffälligkeiten reagieren.',
    data: 'Protokolle von Anmeldungen, Geräten und Netzen. Sie enthalten Spuren aller Beschäftigten.',
    benefit: 'Der Betrieb ist besser geschützt. Ausfälle werden seltener.',
    effects:
      'Um Ungewöhnliches zu erkennen, lernt das System, wie sich Menschen üblicherweise verhalten. Es entstehen Profile.',
    design:
      'Zweck ist allein die Sicherheit. Namen werden erst bei begründetem Verdacht sichtbar, zu zweit und mit Protokoll.',
    decisions: 'Ob ein Zugang vorläufig gesperrt wird. Ein Mensch prüft sofort nach.',
    alternatives: ['Mehrstufige Anmeldung und schnelle Updates', 'Feste Regeln für auffällige Anmeldungen'],
  },
  UC28: {
    title: 'Reinigung und Zimmer im Hotel steuern',
    problem: 'Niemand weiß genau, welches Zimmer frei ist. Wege sind lang, und Gäste warten.',
    process: 'Zimmer freigeben, Reinigung verteilen und Schäden melden.',
    data: 'Zustand der Zimmer, An- und Abreisen und wer im Dienst ist.',
    benefit: 'Zimmer sind schneller bereit, Wege werden kürzer.',
    effects: 'Aufgaben kommen einzeln vom Gerät, das Tempo wird messbar. Absprachen im Team werden seltener.',
    design:
      'Das Team sieht die ganze Liste und teilt sich selbst ein. Zeiten je Person werden nicht ausgewertet.',
    decisions: 'Welches Zimmer als Nächstes dran ist. Das Team darf tauschen.',
    alternatives: [
      'Eine gemeinsame Tafel mit Zimmerständen',
      'Kurze Absprache zu Beginn und zur Mitte der Schicht',
    ],
  },
  UC29: {
    title: 'Lernen mit Empfehlungen',
    problem: 'Schulungen passen oft nicht. Die einen langweilen sich, andere kommen nicht mit.',
    process: 'Lernbedarf klären, Angebote auswählen und Lernen begleiten.',
    data: 'Lernstände und Qualifikationen, möglichst nur bei der lernenden Person gespeichert.',
    benefit: 'Jede Person lernt im eigenen Tempo, was sie braucht.',
    effects: 'Lernstände lassen sich als Noten lesen. Wer langsam lernt, fürchtet Nachteile.',
    design: 'Ergebnisse gehören der lernenden Person. Lernen ist Arbeitszeit, und ein Mensch hilft weiter.',
    decisions: 'Welche Inhalte vorgeschlagen werden. Die lernende Person wählt.',
    alternatives: [
      'Ein Gespräch über Lernwünsche einmal im Jahr',
      'Lernpatenschaften zwischen Erfahrenen und Neuen',
    ],
  },
  UC30: {
    title: 'Energie und Gebäude steuern',
    problem: 'Heizung und Licht laufen auch in leeren Räumen. Das kostet Geld und schadet dem Klima.',
    process: 'Heizung, Lüftung und Licht nach Bedarf steuern.',
    data: 'Messwerte zu Temperatur, Luft und Verbrauch, dazu das Wetter.',
    benefit: 'Weniger Verbrauch bei gleich gutem Raumklima.',
    effects:
      'Fühler in Räumen können zeigen, wer wann da war. Ohne Eingriff von Hand entsteht Ärger über das Klima.',
    design: 'Es wird je Zone gemessen, nicht je Platz. Vor Ort darf jede Person nachstellen.',
    decisions: 'Wann geheizt, gelüftet und beleuchtet wird.',
    alternatives: ['Zeitschaltungen und Thermostate gut einstellen', 'Hydraulischer Abgleich der Heizung'],
  },
};
