/** Mails by the kind of notification. Plain text; the link leads to the sign-in, it gives no access by itself. */
export const mails = {
  greeting: 'Guten Tag {{name}},',
  open: 'Ansehen: {{link}}',
  footer: 'Sie erhalten diese Nachricht, weil Sie bei {{company}} an Einklang beteiligt sind.',
  passwordReset: {
    subject: 'Neues Passwort für Einklang',
    body: 'Guten Tag {{name}},\n\nhier setzen Sie ein neues Passwort: {{link}}\n\nDer Link gilt 30 Minuten und nur einmal. Wenn Sie kein neues Passwort wollten, brauchen Sie nichts zu tun.\n',
  },
  invitation: {
    subject: '{{company}}: Einladung zu Einklang',
    body: 'Guten Tag {{name}},\n\n{{inviter}} lädt Sie ein, bei {{company}} mit Einklang zu arbeiten.\nIhre Rolle: {{role}}\n\nEinladung annehmen: {{link}}\n\nDer Link gilt sieben Tage und nur einmal.\n',
  },
  kinds: {
    'concern.answered': {
      subject: '{{company}}: Neues für Sie in Einklang',
      body: 'In Einklang gibt es Neues für Sie. Was es ist, lesen Sie nach der Anmeldung in Ihrem Posteingang.',
    },
    'concern.not-followed': {
      subject: '{{company}}: Neues für Sie in Einklang',
      body: 'In Einklang gibt es Neues für Sie. Was es ist, lesen Sie nach der Anmeldung in Ihrem Posteingang.',
    },
    'concern.measure-agreed': {
      subject: '{{company}}: Neues für Sie in Einklang',
      body: 'In Einklang gibt es Neues für Sie. Was es ist, lesen Sie nach der Anmeldung in Ihrem Posteingang.',
    },
    'concern.checked': {
      subject: '{{company}}: Neues für Sie in Einklang',
      body: 'In Einklang gibt es Neues für Sie. Was es ist, lesen Sie nach der Anmeldung in Ihrem Posteingang.',
    },
    'system.entered': {
      subject: '{{company}}: Neuer Eintrag im KI-Verzeichnis: „{{product}}“',
      body: 'Die andere Seite hat „{{product}}“ ins KI-Verzeichnis eingetragen. Bitte sehen Sie sich den Eintrag an und ergänzen Sie ihn.',
    },
    'system-hint.entered': {
      subject: '{{company}}: Ihr Hinweis zu „{{product}}“',
      body: 'Ihr Hinweis zu „{{product}}“ hat gewirkt. Das System steht jetzt im KI-Verzeichnis.',
    },
    'system-hint.answered': {
      subject: '{{company}}: Antwort auf Ihren Hinweis zu „{{product}}“',
      body: 'Ihr Hinweis zu „{{product}}“ ist beantwortet:\n\n{{answer}}',
    },
    'election.opened': {
      subject: '{{company}}: Wahl der Vertrauenspersonen',
      body: 'Die Wahl der Vertrauenspersonen hat begonnen.',
    },
    'election.named': {
      subject: '{{company}}: Neues zur Wahl der Vertrauenspersonen',
      body: 'Zur Wahl der Vertrauenspersonen gibt es etwas Neues für Sie.',
    },
    'election.voting': {
      subject: '{{company}}: Wahl der Vertrauenspersonen',
      body: 'Die Wahl läuft. Wer wählen darf, kann jetzt geheim abstimmen.',
    },
    'election.counted': {
      subject: '{{company}}: Ergebnis der Wahl',
      body: 'Die Wahl der Vertrauenspersonen ist ausgezählt.',
    },
    'election.failed': {
      subject: '{{company}}: Wahl ohne Ergebnis',
      body: 'Die Wahl der Vertrauenspersonen ist ohne Ergebnis zu Ende.',
    },
    'election.elected': {
      subject: '{{company}}: Ergebnis der Wahl: Frage an Sie',
      body: 'Sie sind zur Vertrauensperson gewählt. Bitte sagen Sie, ob Sie annehmen.',
    },
    'package-item.excluded': {
      subject: '{{company}}: Prüfung einer Unterlage zu „{{title}}“',
      body: 'Zu „{{title}}“ heißt es, dass eine Unterlage nicht zutrifft. Bitte prüfen Sie das.',
    },
    'package-question.asked': {
      subject: '{{company}}: Rückfrage zu „{{title}}“',
      body: 'Zu den Unterlagen von „{{title}}“ gibt es eine Rückfrage.',
    },
    'package-question.answered': {
      subject: '{{company}}: Antwort zu „{{title}}“',
      body: 'Ihre Rückfrage zu „{{title}}“ ist beantwortet.',
    },
    'package.handed-over': {
      subject: '{{company}}: Unterlagen zu „{{title}}“ übergeben',
      body: 'Die Unterlagen zu „{{title}}“ sind übergeben. Sind sie vollständig?',
    },
    'package.confirmed': {
      subject: '{{company}}: Unterlagen zu „{{title}}“ vollständig',
      body: 'Die Unterlagen zu „{{title}}“ sind als vollständig bestätigt.',
    },
    'package.contested': {
      subject: '{{company}}: Unterlagen zu „{{title}}“ unvollständig',
      body: 'Zu „{{title}}“ fehlen noch Unterlagen. Die Uhr für die Stellungnahme steht.',
    },
    'agreed-period.proposed': {
      subject: '{{company}}: Vorschlag für Fristen zu „{{title}}“',
      body: 'Die andere Seite schlägt Fristen für „{{title}}“ vor.',
    },
    'agreed-period.confirmed': {
      subject: '{{company}}: Fristen zu „{{title}}“ vereinbart',
      body: 'Die Fristen für „{{title}}“ sind vereinbart.',
    },
    'consultation.arranged': {
      subject: '{{company}}: Termin zur Beratung über „{{title}}“',
      body: 'Zu „{{title}}“ steht ein Termin zur Beratung.',
    },
    'consultation.noted': {
      subject: '{{company}}: Beratung über „{{title}}“ festgehalten',
      body: 'Zu „{{title}}“ ist festgehalten, was beraten wurde.',
    },
    'survey.released': {
      subject: '{{company}}: Umfrage zu „{{title}}“ freigegeben',
      body: 'Eine Seite hat die Umfrage zu „{{title}}“ freigegeben.',
    },
    'survey.started': {
      subject: '{{company}}: Umfrage zu „{{title}}“ läuft',
      body: 'Die Umfrage zu „{{title}}“ läuft.',
    },
    'survey.closed': {
      subject: '{{company}}: Umfrage zu „{{title}}“ beendet',
      body: 'Die Umfrage zu „{{title}}“ ist beendet. Beide Seiten können das Ergebnis veröffentlichen.',
    },
    'survey.published': {
      subject: '{{company}}: Ergebnis der Umfrage zu „{{title}}“',
      body: 'Das Ergebnis der Umfrage zu „{{title}}“ ist veröffentlicht.',
    },
    'survey.cancelled': {
      subject: '{{company}}: Umfrage zu „{{title}}“ aufgegeben',
      body: 'Die Umfrage zu „{{title}}“ wurde aufgegeben.',
    },
    'hearing.recorded': {
      subject: '{{company}}: Beteiligung der Beschäftigten zu „{{title}}“',
      body: 'Zu „{{title}}“ wurden Beschäftigte beteiligt. Bitte bestätigen Sie das.',
    },
    'dpia.published': {
      subject: '{{company}}: Folgenabschätzung zu „{{title}}“',
      body: 'Zu „{{title}}“ liegt die Datenschutz-Folgenabschätzung zur Beratung vor.',
    },
    'dpia.decided': {
      subject: '{{company}}: Folgenabschätzung zu „{{title}}“ entschieden',
      body: 'Über die Datenschutz-Folgenabschätzung von „{{title}}“ ist entschieden.',
    },
    'control-profile.published': {
      subject: '{{company}}: Kontrollprofil zu „{{title}}“',
      body: 'Zu „{{title}}“ gibt es ein neues Kontrollprofil. Es zeigt, wer welche Daten sieht.',
    },
    'control-profile.contested': {
      subject: '{{company}}: Widerspruch zum Kontrollprofil von „{{title}}“',
      body: 'Die andere Seite widerspricht einer Zeile des Kontrollprofils von „{{title}}“.',
    },
    'risk.entered': {
      subject: '{{company}}: Chance oder Risiko zu „{{title}}“',
      body: 'Zu „{{title}}“ wurde eine Chance oder ein Risiko eingetragen.',
    },
    'risk.accepted': {
      subject: '{{company}}: Restrisiko zu „{{title}}“ angenommen',
      body: 'Zu „{{title}}“ hat eine Seite ein Restrisiko angenommen.',
    },
    'risk-rating.given': {
      subject: '{{company}}: Bewertung der Risiken zu „{{title}}“',
      body: 'Zu „{{title}}“ hat eine Seite ihre Bewertung der Chancen und Risiken abgegeben.',
    },
    'risk-settlement.proposed': {
      subject: '{{company}}: Vorschlag zur Risikobewertung von „{{title}}“',
      body: 'Zu „{{title}}“ liegt ein Vorschlag für eine gemeinsame Risikobewertung vor.',
    },
    'risk-settlement.confirmed': {
      subject: '{{company}}: Gemeinsame Risikobewertung zu „{{title}}“',
      body: 'Zu „{{title}}“ ist eine gemeinsame Risikobewertung bestätigt.',
    },
    'statement.given': {
      subject: '{{company}}: Stellungnahme zu „{{title}}“',
      body: 'Zu „{{title}}“ liegt eine Stellungnahme vor.',
    },
    'reminder.upcoming': {
      subject: '{{company}}: Bald fällig: „{{title}}“',
      body: 'Bald fällig, am {{dueOn}}: {{task}} („{{title}}“).',
    },
    'reminder.due-today': {
      subject: '{{company}}: Heute fällig: „{{title}}“',
      body: 'Heute fällig: {{task}} („{{title}}“).',
    },
    'reminder.escalated': {
      subject: '{{company}}: Überfällig: „{{title}}“',
      body: 'Überfällig seit {{dueOn}}: {{task}} („{{title}}“).',
    },
    'reminder.unanswered': {
      subject: '{{company}}: Unbeantwortet: „{{title}}“',
      body: 'Unbeantwortet seit {{dueOn}}: {{task}} („{{title}}“).',
    },
    'reminder.arrange-meeting': {
      subject: '{{company}}: Termin vereinbaren zu „{{title}}“',
      body: 'Noch keine Antwort zu „{{title}}“: {{task}}. Vereinbaren Sie einen Termin.',
    },
    'reminder.offer-moderation': {
      subject: '{{company}}: Noch offen: „{{title}}“',
      body: 'Noch offen zu „{{title}}“: {{task}}. Eine Moderation kann helfen.',
    },
    'reminder.disputed': {
      subject: '{{company}}: Frist abgelaufen: „{{title}}“',
      body: 'Die Frist vom {{dueOn}} ist abgelaufen: {{task}} („{{title}}“). Das ist strittig und keine Zustimmung.',
    },
    'reminder.vote-again': {
      subject: '{{company}}: Neuer Beschluss nötig: „{{title}}“',
      body: 'Zu „{{title}}“ muss neu beschlossen werden.',
    },
    'reminder.failure-can-be-declared': {
      subject: '{{company}}: Frist abgelaufen: „{{title}}“',
      body: 'Die Frist vom {{dueOn}} ist abgelaufen: {{task}} („{{title}}“). Beide Seiten können das Scheitern erklären.',
    },
    'reminder.overdue-public': {
      subject: '{{company}}: Überfällig: „{{title}}“',
      body: 'Überfällig seit {{dueOn}} und öffentlich angezeigt: {{task}} („{{title}}“).',
    },
    'reminder.proof-missing': {
      subject: '{{company}}: Nachweis fehlt: „{{title}}“',
      body: 'Der Nachweis fehlt seit {{dueOn}}: {{task}} („{{title}}“).',
    },
    'reminder.ends': {
      subject: '{{company}}: Endet bald: „{{title}}“',
      body: 'Endet am {{dueOn}}: {{task}} („{{title}}“).',
    },
    'initiative.shortlisted': {
      subject: '{{company}}: neues Vorhaben „{{title}}“ in der Vorauswahl',
      body: 'die Geschäftsführung hat das Vorhaben „{{title}}“ in die Vorauswahl genommen.\nSie werden darüber informiert, bevor etwas entschieden ist (§ 90 BetrVG).',
    },
    'extract.delivered': {
      subject: '{{company}}: Beschlussauszug zu „{{title}}“',
      body: 'der Betriebsrat hat Ihnen einen Beschlussauszug zu „{{title}}“ übergeben.',
    },
    'clause.proposed': {
      subject: '{{company}}: neue Fassung zu § {{number}} in „{{title}}“',
      body: 'die andere Seite hat zu § {{number}} in „{{title}}“ eine neue Fassung vorgeschlagen.',
    },
    'clause.accepted': {
      subject: '{{company}}: § {{number}} in „{{title}}“ ist geeinigt',
      body: 'die andere Seite hat § {{number}} in „{{title}}“ angenommen.',
    },
    'clause.parked': {
      subject: '{{company}}: § {{number}} in „{{title}}“ ist zurückgestellt',
      body: 'die andere Seite hat § {{number}} in „{{title}}“ zurückgestellt.',
    },
    'clause.disputed': {
      subject: '{{company}}: § {{number}} in „{{title}}“ ist strittig',
      body: 'die andere Seite hat § {{number}} in „{{title}}“ als strittig vermerkt.',
    },
    'policy-item.raised': {
      subject: '{{company}}: neuer Punkt zur KI-Richtlinie „{{title}}“',
      body: 'die Beschäftigtenvertretung hat einen Punkt zu „{{title}}“ eingebracht. Bitte antworten Sie darauf und begründen Sie Ihre Antwort.',
    },
    'policy-item.declared': {
      subject: '{{company}}: Antwort auf Ihren Punkt zu „{{title}}“',
      body: 'die Geschäftsführung hat auf einen Punkt Ihrer Stellungnahme zu „{{title}}“ geantwortet.',
    },
    'agreement.frozen': {
      subject: '{{company}}: Fassung zur Unterschrift für „{{title}}“',
      body: 'für „{{title}}“ liegt eine Fassung zur Unterschrift vor.',
    },
    'agreement.thawed': {
      subject: '{{company}}: Fassung zur Unterschrift für „{{title}}“ zurückgenommen',
      body: 'die Fassung zur Unterschrift für „{{title}}“ wurde zurückgenommen. Der Text ist wieder offen.',
    },
    'agreement.signed': {
      subject: '{{company}}: eine Unterschrift für „{{title}}“',
      body: 'für „{{title}}“ ist eine Unterschrift festgehalten.',
    },
    'agreement.sealed': {
      subject: '{{company}}: „{{title}}“ ist unterschrieben',
      body: '„{{title}}“ ist von beiden Seiten unterschrieben.',
    },
    'agreement.issued': {
      subject: '{{company}}: KI-Richtlinie „{{title}}“ erlassen',
      body: 'die Geschäftsführung hat die KI-Richtlinie „{{title}}“ erlassen.',
    },
    'agreement.displayed': {
      subject: '{{company}}: „{{title}}“ ist bekannt gemacht',
      body: '„{{title}}“ ist für alle Beschäftigten bekannt gemacht.',
    },
    'comment.mentioned': {
      subject: '{{company}}: Sie wurden in „{{title}}“ angesprochen',
      body: 'jemand hat Sie in einem Kommentar zu „{{title}}“ angesprochen.',
    },
    'comment.answered': {
      subject: '{{company}}: Antwort auf Ihren Kommentar in „{{title}}“',
      body: 'jemand hat auf Ihren Kommentar zu „{{title}}“ geantwortet.',
    },
    'delivery.sent': {
      subject: '{{company}}: Unterlagen zu „{{title}}“ für Sie',
      body: 'zu „{{title}}“ liegen neue Unterlagen für Sie bereit: {{what}}.\nBitte bestätigen Sie den Empfang. Das ist keine Zustimmung.',
    },
    'delivery.received': {
      subject: '{{company}}: Empfang bestätigt zu „{{title}}“',
      body: '{{who}} hat den Empfang bestätigt: {{what}}.\nDas ist keine Zustimmung.',
    },
    'initiative.advanced': {
      subject: '{{company}}: „{{title}}“ ist einen Schritt weiter',
      body: 'das Vorhaben „{{title}}“ ist im nächsten Schritt. Was vorlag, ist mit der Entscheidung festgehalten.',
    },
    'initiative.returned': {
      subject: '{{company}}: „{{title}}“ wird überarbeitet',
      body: 'das Vorhaben „{{title}}“ wurde mit einer Begründung zur Überarbeitung zurückgegeben.',
    },
    'initiative.closed': {
      subject: '{{company}}: „{{title}}“ ist beendet',
      body: 'das Vorhaben „{{title}}“ wurde mit einer Begründung beendet.',
    },
    'gate.declared': {
      subject: '{{company}}: Erklärung der anderen Seite zu „{{title}}“',
      body: 'die andere Seite hat ihre Erklärung zu „{{title}}“ abgegeben.\nWeiter geht es erst mit Ihrer Erklärung. Ohne Erklärung geschieht nichts.',
    },
    'vendor.answered': {
      subject: '{{company}}: Der Hersteller von „{{product}}“ hat geantwortet',
      body: 'der Hersteller von „{{product}}“ hat die Fragen des KI-Checks beantwortet. Beide Seiten sehen die Antworten seit demselben Moment.',
    },
    'identification.completed': {
      subject: '{{company}}: KI-Check zu „{{product}}“ abgeschlossen',
      body: 'der KI-Check zu „{{product}}“ ist abgeschlossen. Sie können das Ergebnis lesen und ihm widersprechen.',
    },
    'identification.contested': {
      subject: '{{company}}: Widerspruch zum KI-Check von „{{product}}“',
      body: 'die andere Seite hat dem Ergebnis des KI-Checks zu „{{product}}“ widersprochen.\nBis das geklärt ist, zählt ein „Nein“ als unklar.',
    },
    'identification.settled': {
      subject: '{{company}}: Widerspruch zum KI-Check von „{{product}}“ geklärt',
      body: 'die andere Seite hat festgehalten, dass ihr Widerspruch zum KI-Check von „{{product}}“ geklärt ist.',
    },
    'rule.contested': {
      subject: '{{company}}: Widerspruch zu einer Regel in „{{title}}“',
      body: 'die andere Seite hat der Einordnung von Regel {{rule}} im Vorhaben „{{title}}“ widersprochen.\nBis das geklärt ist, zählt die Regel als offen.',
    },
    'business-case.published': {
      subject: '{{company}}: Business Case zu „{{title}}“ freigegeben',
      body: 'der Business Case zu „{{title}}“ ist für Sie freigegeben (Fassung {{version}}).\nEr enthält auch die Wirkung auf das Personal.',
    },
    'straw-poll.opened': {
      subject: '{{company}}: Es gibt Neues in Ihrem geschützten Bereich',
      body: 'es gibt Neues in Ihrem geschützten Bereich. Den Inhalt sehen Sie nach der Anmeldung.',
    },
    'meeting.convened': {
      subject: '{{company}}: Es gibt Neues in Ihrem geschützten Bereich',
      body: 'es gibt Neues in Ihrem geschützten Bereich. Den Inhalt sehen Sie nach der Anmeldung.',
    },
    'meeting.amended': {
      subject: '{{company}}: Es gibt Neues in Ihrem geschützten Bereich',
      body: 'es gibt Neues in Ihrem geschützten Bereich. Den Inhalt sehen Sie nach der Anmeldung.',
    },
    'meeting.cancelled': {
      subject: '{{company}}: Es gibt Neues in Ihrem geschützten Bereich',
      body: 'es gibt Neues in Ihrem geschützten Bereich. Den Inhalt sehen Sie nach der Anmeldung.',
    },
    'meeting-time.told': {
      subject: '{{company}}: Der Betriebsrat tagt am {{meetingOn}}',
      body: 'der Betriebsrat tagt am {{meetingOn}} um {{time}} Uhr. Er teilt Ihnen damit den Zeitpunkt mit (§ 30 Abs. 1 BetrVG).',
    },
    'meeting-time.off': {
      subject: '{{company}}: Sitzung des Betriebsrats am {{meetingOn}} entfällt',
      body: 'die Sitzung des Betriebsrats am {{meetingOn}} um {{time}} Uhr findet nicht statt.',
    },
    'room.COUNCIL': {
      subject: '{{company}}: Es gibt Neues in Ihrem geschützten Bereich',
      body: 'es gibt Neues in Ihrem geschützten Bereich. Den Inhalt sehen Sie nach der Anmeldung.',
    },
    'room.EMPLOYER': {
      subject: '{{company}}: Es gibt Neues in Ihrem geschützten Bereich',
      body: 'es gibt Neues in Ihrem geschützten Bereich. Den Inhalt sehen Sie nach der Anmeldung.',
    },
  },
};
