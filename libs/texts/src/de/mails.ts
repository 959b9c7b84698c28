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
    'initiative.shortlisted': {
      subject: '{{company}}: neues Vorhaben „{{title}}“ in der Vorauswahl',
      body: 'die Geschäftsführung hat das Vorhaben „{{title}}“ in die Vorauswahl genommen.\nSie werden darüber informiert, bevor etwas entschieden ist (§ 90 BetrVG).',
    },
    'extract.delivered': {
      subject: '{{company}}: Beschlussauszug zu „{{title}}“',
      body: 'der Betriebsrat hat Ihnen einen Beschlussauszug zu „{{title}}“ übergeben.',
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
    'rule.contested': {
      subject: '{{company}}: Widerspruch zu einer Regel in „{{title}}“',
      body: 'die andere Seite hat der Einordnung von Regel {{rule}} im Vorhaben „{{title}}“ widersprochen.\nBis das geklärt ist, zählt die Regel als offen.',
    },
    'business-case.published': {
      subject: '{{company}}: Business Case zu „{{title}}“ freigegeben',
      body: 'der Business Case zu „{{title}}“ ist für Sie freigegeben (Fassung {{version}}).\nEr enthält auch die Wirkung auf das Personal.',
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
