/** The one password of all demo people. */
export const DEMO_PASSWORD = 'einklang-demo-2026';

/** A handful of the demo people to sign in as; the demo data holds many more. */
export const DEMO_PEOPLE = [
  ['Brandner', 'felix.brandner@brandner.example', 'management'],
  ['Brandner', 'jonas.weber@brandner.example', 'project lead'],
  ['Brandner', 'sabine.kurz@brandner.example', 'chair of the works council'],
  ['Brandner', 'mehmet.aydin@brandner.example', 'deputy chair of the works council'],
  ['Lindenhof', 'katrin.albers@lindenhof.example', 'management'],
  ['Lindenhof', 'thomas.reinhardt@lindenhof.example', 'chair of the works council'],
  ['Nordlicht', 'hauke.jensen@nordlicht.example', 'management (a company without a works council)'],
  ['Nordlicht', 'svenja.petersen@nordlicht.example', 'representative of the employees'],
  ['all three', 'miriam.okafor@okafor.example', 'consultant'],
].map(([company, email, role]) => ({ company, email, role }));
