/** Resolutions of the works council: list, form with live check, extract. */
export const resolution = {
  subjects: {
    AGREEMENT: 'Conclusion of the works agreement “{{title}}”',
    CONSULTATION_CLOSED: 'End of the consultation on “{{title}}”',
    STATEMENT: 'Statement on “{{title}}”',
    OTHER: 'Resolution of the works council',
  },
};
