/** Beschlüsse des Betriebsrats: list, form with live check, extract. */
export const resolution = {
  subjects: {
    AGREEMENT: 'Abschluss der Betriebsvereinbarung „{{title}}“',
    CONSULTATION_CLOSED: 'Abschluss der Beratung zu „{{title}}“',
    STATEMENT: 'Stellungnahme zu „{{title}}“',
    OTHER: 'Beschluss des Betriebsrats',
  },
};
