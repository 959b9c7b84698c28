import { problemBasics } from './problem-basics';

/**
 * What went wrong, by the code of the problem: what happened, what stays safe, what to do. Field codes have no dot
 * before the word of the rule and complete the name of the field.
 */
export const problems = {
  ...problemBasics,
  'election.has-council':
    'Hier gibt es eine gewählte Vertretung der Beschäftigten. Eine Wahl von Vertrauenspersonen ist nicht vorgesehen.',
  'election.too-few':
    'Für eine geheime Wahl braucht es mindestens fünf Wahlberechtigte mit Zugang. Es wurde nichts angelegt.',
  'election.running': 'Es gibt schon einen Wahlvorschlag oder eine Wahl. Unterstützen Sie diese.',
  'election.supported': 'Sie unterstützen diese Wahl schon. Es wurde nichts geändert.',
  'election.not-now': 'Das ist in diesem Abschnitt der Wahl nicht möglich. Es wurde nichts geändert.',
  'election.named': 'Diese Person ist schon gefragt worden. Es wurde nichts geändert.',
  'election.not-standing': 'Sie kandidieren nicht. Es wurde nichts geändert.',
  'election.voted': 'Sie haben Ihren Stimmzettel schon geholt. Jede Person hat eine Stimme.',
  'election.not-asked': 'Sie sind nicht gefragt, ob Sie die Wahl annehmen. Es wurde nichts geändert.',
  'election.not-in-office': 'Sie sind durch diese Wahl nicht im Amt. Es wurde nichts geändert.',
  'election.ballot-closed': 'Die Wahl ist zu Ende. Diese Stimme wurde nicht gezählt.',
  'system-list.changed':
    'Diese Datei ist nicht mehr die, die geprüft wurde. Es wurde nichts übernommen. Bitte prüfen Sie sie noch einmal.',
  'system-hint.settled': 'Dieser Hinweis ist schon beantwortet. Es wurde nichts geändert.',
  'system-hint.too-many':
    'Es warten schon sehr viele Hinweise auf eine Antwort. Ihr Hinweis wurde nicht gespeichert. Bitte versuchen Sie es später erneut.',
  'system.retired':
    'Dieses System ist außer Betrieb und wird nicht mehr geändert. Nehmen Sie es zuerst wieder auf.',
  'system.not-retired': 'Dieses System ist nicht außer Betrieb. Es wurde nichts geändert.',
  'system.planned-elsewhere':
    'Dieses System ist nur in einem anderen Vorhaben geplant. Wählen Sie einen anderen Eintrag.',
  'vendor-link.unknown': 'Diesen Link gibt es nicht. Bitte prüfen Sie, ob die Adresse vollständig ist.',
  'vendor-link.expired': 'Dieser Link ist abgelaufen. Bitten Sie Ihren Kunden um einen neuen.',
  'vendor-link.revoked':
    'Dieser Link wurde zurückgenommen. Fragen Sie Ihren Kunden, wenn Sie noch antworten möchten.',
  'vendor-link.sent': 'Über diesen Link wurde schon geantwortet. Er kann kein zweites Mal benutzt werden.',
  'vendor-link.empty': 'Bitte beantworten Sie mindestens eine Frage, bevor Sie absenden.',
  'vendor-link.not-open': 'Dieser Link ist nicht mehr offen. Es wurde nichts geändert.',
  'vendor-link.throttled': 'Zu viele Versuche. Bitte warten Sie {{minutes}} Minuten.',
  'ballot.unknown':
    'Diesen Code kennen wir nicht. Bitte prüfen Sie die Schreibweise. Vielleicht ist die Umfrage auch schon geschlossen.',
  'ballot.not-open': 'Diese Umfrage hat noch nicht begonnen. Ihr Code gilt weiter.',
  'ballot.used': 'Mit diesem Code wurde schon geantwortet.',
  'ballot.closed': 'Diese Umfrage ist geschlossen. Es wurde nichts gezählt.',
  'ballot.gone':
    'Diese Antwort ist schon angekommen, oder die Umfrage ist geschlossen. Es wurde nichts doppelt gezählt.',
  'ballot.throttled': 'Zu viele falsche Codes. Bitte warten Sie {{minutes}} Minuten. Ihr Code gilt weiter.',
  'identification.incomplete':
    'Zum Abschluss fehlen noch Antworten. Wenn Sie etwas nicht wissen, antworten Sie „Weiß ich nicht“. Ihre Antworten sind gesichert.',
  'identification.not-done': 'Der KI-Check ist noch nicht abgeschlossen. Es wurde nichts geändert.',
  'identification.already-contested': 'Diesem Ergebnis ist schon widersprochen. Es wurde nichts geändert.',
  'identification.not-contested': 'Diesem Ergebnis ist nicht widersprochen. Es wurde nichts geändert.',
  'package-item.not-delivered':
    'Diese Unterlage ist nicht übergeben oder schon angenommen. Es wurde nichts geändert.',
  'task.due':
    'Diese Aufgabe ist heute fällig oder überfällig und bleibt deshalb im Posteingang. Es wurde nichts geändert.',
  'package-item.settled': 'Diese Unterlage ist schon geklärt. Es wurde nichts geändert.',
  'package-item.not-excluded':
    'Zu dieser Unterlage steht keine Erklärung „trifft nicht zu“ aus. Bitte laden Sie die Seite neu.',
  'package-question.answered':
    'Diese Rückfrage ist schon beantwortet. Für Weiteres stellt die andere Seite eine neue Rückfrage.',
  'package.not-complete': 'Das ist noch nicht vollständig. Offen sind: {{items}}.',
  'package.not-delivered': 'Es ist noch nichts übergeben, was unvollständig sein könnte.',
  'package.already-confirmed': 'Die Vollständigkeit ist schon bestätigt.',
  'agreed-period.settled':
    'Dieser Vorschlag ist schon angenommen oder zurückgezogen. Bitte laden Sie die Seite neu.',
  'agreed-period.own-proposal': 'Den eigenen Vorschlag kann nur die andere Seite annehmen.',
  'consultation.not-yet-held': 'Was besprochen wurde, lässt sich erst nach dem Termin festhalten.',
  'consultation.held': 'Dieser Termin hat stattgefunden und lässt sich nicht mehr absagen.',
  'survey.pending':
    'Zu diesem Vorhaben gibt es schon eine Umfrage, die noch nicht abgeschlossen ist. Es wurde keine neue angelegt.',
  'survey.not-now':
    'Das geht beim jetzigen Stand der Umfrage nicht. Es hat sich nichts geändert. Bitte laden Sie die Seite neu.',
  'survey.incomplete':
    'Vor der Freigabe fehlen noch Angaben. Ihr Entwurf ist gespeichert. Bitte prüfen Sie Gruppen und letzten Tag.',
  'survey.too-small':
    'Bei weniger als 8 Personen gibt es keine Umfrage. Bitte planen Sie ein moderiertes Gespräch.',
  'survey.said-already': 'Das hat Ihre Seite schon erklärt. Es hat sich nichts geändert.',
  'hearing.not-yet-held': 'Das hat noch nicht stattgefunden. Bitte prüfen Sie das Datum.',
  'hearing.confirmed': 'Das ist schon bestätigt und wird nicht mehr geändert.',
  'session.wrong-credentials': 'Die Kombination stimmt nicht. Prüfen Sie E-Mail-Adresse und Passwort.',
  'input.not-json': 'Die Anfrage ist nicht lesbar. Bitte laden Sie die Seite neu.',
  'table.not-a-table':
    'Diese Datei ist keine lesbare Tabelle. Speichern Sie sie als XLSX oder CSV. Es wurde nichts übernommen.',
  'table.empty': 'Diese Tabelle ist leer. Es wurde nichts übernommen.',
  'table.quotes':
    'In Zeile {{limit}} ist ein Anführungszeichen nicht geschlossen. Danach ist nicht zu erkennen, wo Zeilen enden. Es wurde nichts übernommen.',
  'table.too-large': 'Diese Datei ist größer als {{limit}} MB. Es wurde nichts übernommen.',
  'table.too-many-rows': 'Diese Tabelle hat mehr als {{limit}} Zeilen. Es wurde nichts übernommen.',
  'table.too-many-columns': 'Diese Tabelle hat mehr als {{limit}} Spalten. Es wurde nichts übernommen.',
  'table.column-missing':
    'In der ersten Zeile der Tabelle fehlt die Spalte „{{column}}“. Es wurde nichts übernommen.',
  'view.read-only':
    'Sie sehen die Seite gerade so, wie die andere Seite sie sieht. Ändern lässt sich hier nichts. Gehen Sie zurück zu Ihrer eigenen Sicht.',
  'idempotency.mismatch':
    'Diese Aktion wurde schon mit anderen Angaben gesendet. Bitte laden Sie die Seite neu.',
  'request.cross-site':
    'Diese Anfrage kam nicht von Einklang selbst und wurde nicht ausgeführt. Bitte laden Sie die Seite neu.',
  'request.throttled': 'Zu viele Anfragen in kurzer Zeit. Bitte warten Sie einen Moment.',
  'session.busy': 'Gerade melden sich viele an. Bitte versuchen Sie es in einigen Sekunden erneut.',
  'password.too-common': 'Dieses Passwort ist zu bekannt. Wählen Sie bitte ein anderes.',
  'idempotency.running': 'Diese Aktion läuft noch. Bitte warten Sie einen Moment.',
  'membership.conflict':
    'Diese beiden Rollen darf eine Person nicht zugleich haben ({{rule}}). Es wurde nichts geändert.',
  'membership.no-council':
    'Diese Rolle gibt es nur mit einem Betriebsrat. In diesem Betrieb wurde keiner gewählt; es wurde nichts geändert.',
  'membership.other-side': 'Über diese Rolle entscheidet die andere Seite.',
  'initiative.already-shortlisted': 'Dieses Vorhaben ist schon in der Vorauswahl.',
  'initiative.closed': 'Dieses Vorhaben ist abgeschlossen und wird nicht mehr geändert.',
  'initiative.not-shortlisted':
    'Dieses Vorhaben ist noch nicht in der Vorauswahl. Nehmen Sie es zuerst in die Vorauswahl: Dann sieht es die andere Seite.',
  'declaration.other-side': 'Diese Feststellung trifft eine andere Stelle.',
  'business-case.incomplete': 'Für die Freigabe fehlt noch etwas. Ihr Entwurf ist gespeichert.',
  'business-case.missing': 'Es gibt noch keinen Entwurf, den Sie freigeben könnten.',
  'rule.not-active': 'Diese Regel gilt nach den Angaben nicht. Ändern Sie zuerst die Angaben zum System.',
  'rule.already-contested': 'Ihre Seite hat dieser Einordnung schon widersprochen.',
  'rule.not-contested': 'Hier gibt es keinen Widerspruch Ihrer Seite.',
  'rule.nothing-to-confirm': 'Es gibt noch keine Angaben zum System, aus denen Regeln folgen.',
  'rule.still-contested':
    'Ihre Seite widerspricht noch einer Regel. Halten Sie zuerst fest, wie das geklärt ist. Es wurde nichts bestätigt.',
  'delivery.received': 'Der Empfang ist schon bestätigt.',
  'gate.not-current': 'Dieser Schritt steht gerade nicht zur Entscheidung. Bitte laden Sie die Seite neu.',
  'gate.not-ready': 'Es fehlen noch Voraussetzungen. Es wurde nichts entschieden.',
  'rating.nothing-new':
    'Seit Ihre Seite zuletzt bewertet hat, ist nichts Neues dazugekommen. Es wurde nichts geteilt.',
  'concern.not-answered':
    'Diese Sorge ist noch nicht beantwortet. Antworten Sie zuerst, dann vereinbaren Sie eine Maßnahme.',
  'concern.already-answered': 'Diese Sorge ist schon beantwortet. Es wurde nichts geändert.',
  'concern.no-open-measure': 'Zu dieser Sorge ist keine Maßnahme offen. Es wurde nichts geändert.',
  'concern.not-implemented':
    'Geprüft werden kann erst, wenn alle Maßnahmen umgesetzt sind. Es wurde nichts geändert.',
  'concern.released': 'Ihre Seite hat diesen Wortlaut schon freigegeben.',
  'concern.nobody-listens':
    'Diese Stelle ist zurzeit nicht besetzt. Ihre Mitteilung wurde nicht gespeichert. Wählen Sie eine andere Stelle, oder schreiben Sie ohne Namen.',
  'concern.too-many':
    'Sehr viele Sorgen warten schon auf eine Antwort. Ihre wurde nicht gespeichert. Bitte versuchen Sie es später noch einmal.',
  'concern.too-many-measures':
    'Zu einer Sorge gehören höchstens zehn Maßnahmen. Es wurde nichts gespeichert.',
  'protection.nothing-new':
    'Seit der letzten Veröffentlichung ist nichts Neues dazugekommen. Es wurde nichts veröffentlicht.',
  'dpia.not-complete':
    'Der Folgenabschätzung fehlt noch etwas. Der Entwurf ist gespeichert, es wurde nichts veröffentlicht.',
  'dpia.not-published': 'Es liegt noch keine Fassung vor, zu der Sie beraten könnten.',
  'control-row.unknown':
    'Diese Zeile steht nicht in der veröffentlichten Fassung. Bitte laden Sie die Seite neu.',
  'control-row.already-contested': 'Dieser Zeile hat Ihre Seite schon widersprochen.',
  'control-row.not-contested': 'Gegen diese Zeile steht kein Widerspruch. Es wurde nichts geändert.',
  'measure.other-side': 'Eine Maßnahme übernimmt jemand Ihrer eigenen Seite. Es wurde nichts geändert.',
  'measure.area-not-weak':
    'In diesem Bereich sehen beide Seiten derzeit keinen Handlungsbedarf. Es wurde nichts geplant.',
  'measure.done': 'Diese Maßnahme ist schon erledigt.',
  'human-rating.incomplete':
    'Mindestens fünf der sechs Fragen brauchen eine Bewertung, die sechste einen Grund. Es wurde nichts geteilt.',
  'human-rating.nothing-to-discuss': 'Noch haben nicht beide Seiten bewertet. Es wurde nichts festgehalten.',
  'human-rating.already-discussed': 'Ihre Seite hat das Gespräch schon festgehalten.',
  'risk.too-many': 'Es sind schon 200 Einträge. Fassen Sie Ähnliches zusammen. Es wurde nichts eingetragen.',
  'risk.taken-up':
    'Diesen Eintrag hat schon jemand bewertet oder eine Maßnahme dazu geplant. Er bleibt deshalb stehen.',
  'risk.withdrawn': 'Dieser Eintrag wurde zurückgenommen. Es wurde nichts geändert.',
  'risk.not-orange':
    'Angenommen wird nur ein Restrisiko, das orange ist (10 bis 14). Rot braucht mehr Maßnahmen, alles andere keine Annahme. Es wurde nichts festgehalten.',
  'risk.already-accepted': 'Ihre Seite hat dieses Restrisiko schon angenommen.',
  'risk-settlement.no-difference':
    'Hier bewerten nicht beide Seiten verschieden. Es gibt nichts, worauf Sie sich einigen müssten.',
  'risk-settlement.open': 'Zu diesem Eintrag liegt schon ein Vorschlag vor. Beenden Sie ihn zuerst.',
  'risk-settlement.settled':
    'Dieser Vorschlag gilt nicht mehr: Er ist bestätigt, beendet oder von einer neuen Bewertung überholt. Es wurde nichts geändert.',
  'risk-measure.dropped': 'Diese Maßnahme wird nicht weiter verfolgt. Es wurde nichts geändert.',
  'gate.already-decided': 'Ihre Seite hat ihre Erklärung schon abgegeben.',
  'gate.outcome-not-possible': 'Diese Entscheidung gibt es in diesem Schritt nicht.',
  'gate.resolution-missing':
    'Dazu braucht es einen angenommenen und mitgeteilten Beschluss. Es wurde nichts entschieden.',
  'comment.resolved': 'Dieser Kommentar ist schon erledigt.',
  'file.empty': 'Die Datei ist leer. Bitte wählen Sie eine andere.',
  'file.renamed':
    'Name und Inhalt der Datei passen nicht zusammen. Bitte speichern Sie die Datei neu und laden Sie sie dann hoch.',
  'file.damaged':
    'Diese Datei ist nicht mehr dieselbe wie beim Hochladen. Wir geben sie deshalb nicht aus. Bitte wenden Sie sich an den Support.',
  'resolution.impossible':
    'Diese Zahlen können nicht stimmen. Bitte prüfen Sie sie. Es wurde nichts gespeichert.',
  'resolution.no-council':
    'In diesem Betrieb gibt es keinen Betriebsrat. Deshalb gibt es hier keine Beschlüsse.',
  'resolution.corrected':
    'Zu diesem Beschluss gibt es schon eine Berichtigung. Bitte laden Sie die Seite neu.',
  'resolution.not-provable':
    'Einen Auszug gibt es erst, wenn wirksam abgestimmt ist und das Protokoll unterschrieben ist.',
  'straw-poll.closed': 'Das Meinungsbild ist beendet. Die Antworten stehen fest. Es wurde nichts geändert.',
  'straw-poll.not-now':
    'Das geht bei diesem Meinungsbild nicht oder noch nicht. Laden Sie die Seite neu. Es wurde nichts geändert.',
  'meeting.not-now':
    'Das geht bei dieser Sitzung nicht mehr oder noch nicht. Laden Sie die Seite neu, dann sehen Sie ihren Stand. Es wurde nichts geändert.',
  'minutes.signed':
    'Die Niederschrift ist von beiden unterschrieben und bleibt, wie sie ist. Einwendungen können Sie als Ergänzung festhalten.',
  'minutes.changed':
    'Der Text hat sich geändert, seit Sie ihn gelesen haben. Ihre Unterschrift wurde nicht festgehalten. Bitte lesen Sie ihn noch einmal.',
  'minutes.signed-already':
    'Diese Unterschrift steht schon. Es fehlt die von Vorsitz oder einem weiteren Mitglied. Es wurde nichts geändert.',
  'minutes.attendance-missing':
    'Zur Niederschrift gehört die Anwesenheit. Bitte halten Sie zuerst bei allen Geladenen fest, wer da war.',
  'extract.delivered': 'Der Auszug ist schon übergeben.',
  'agreement.exists': 'Zu diesem Vorhaben gibt es schon einen Entwurf. Bitte laden Sie die Seite neu.',
  'agreement.wrong-kind':
    'Diese Form passt nicht zu diesem Betrieb. Eine Betriebsvereinbarung gibt es nur mit Betriebsrat, sonst eine KI-Richtlinie.',
  'agreement.other-law':
    'Für diese Vertretung gilt ein eigenes Recht. Bitte nutzen Sie dafür das dort vorgesehene Verfahren.',
  'agreement.frozen':
    'Der Text liegt zur Unterschrift vor oder ist unterschrieben. Er wird nicht mehr geändert.',
  'clause.exists': 'Dieser Paragraf ist schon enthalten.',
  'clause.already-proposed':
    'Zu diesem Paragrafen gibt es schon einen Vorschlag. Er kann nur noch verhandelt werden.',
  'clause.nothing-proposed': 'Zu diesem Paragrafen gibt es noch keinen Vorschlag.',
  'clause.own-proposal': 'Das ist der Vorschlag Ihrer eigenen Seite. Annehmen kann ihn nur die andere Seite.',
  'clause.already-agreed': 'Über diesen Paragrafen sind sich beide Seiten schon einig.',
  'clause.already-parked': 'Dieser Paragraf ist schon zurückgestellt.',
  'clause.already-disputed': 'Dieser Paragraf ist schon als strittig vermerkt.',
  'clause.variables-open':
    'In diesem Text sind noch Stellen offen: {{names}}. Bitte schlagen Sie eine vollständige Fassung vor.',
  'agreement.not-agreed':
    'Noch ist nicht alles geeinigt. Eine Fassung zur Unterschrift gibt es erst, wenn kein Punkt mehr offen ist.',
  'agreement.not-frozen': 'Es gibt noch keine Fassung zur Unterschrift.',
  'agreement.not-signed': 'Bekannt gemacht wird erst, was unterschrieben ist.',
  'agreement.signed': 'Das ist schon unterschrieben und wird nicht mehr geändert.',
  'agreement.displayed': 'Das ist schon bekannt gemacht.',
  'agreement.damaged':
    'Der eingefrorene Text passt nicht mehr zu seiner Prüfsumme. Bitte unterschreiben Sie nicht und wenden Sie sich an den Support.',
  'signature.mixed-form':
    'Formrisiko: Beide Seiten müssen in derselben Form auf demselben Dokument unterschreiben, beide auf Papier oder beide qualifiziert elektronisch.',
  'signature.exists': 'Hier ist schon unterschrieben. Eine Unterschrift wird nicht geändert.',
  'signature.missing': 'Dafür fehlt noch eine Unterschrift.',
  'signing-copy.not-ready':
    'Das Dokument zur Unterschrift wird noch erstellt. Bitte warten Sie einen Moment.',
  'report.not-failed': 'Dieser Bericht muss nicht wiederholt werden.',
  'cursor.invalid': 'Diese Stelle der Liste gibt es nicht. Bitte beginnen Sie von vorn.',
  'membership.last':
    'Es muss jemand mit dieser Rolle bleiben. Geben Sie die Rolle zuerst einer anderen Person.',
};
