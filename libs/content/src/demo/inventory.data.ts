import type { DemoInventoryEntry } from './demo.model';

/** Software already in use, with what the check found. */
export const demoInventory: readonly DemoInventoryEntry[] = [
  {
    id: 'V-B1',
    company: 'BRANDNER',
    product: 'Microsoft 365',
    users: 110,
    regulated: false,
    finding: 'Nutzungsberichte, Copilot in Planung',
  },
  {
    id: 'V-B2',
    company: 'BRANDNER',
    product: 'ERP mit Personalzeitwirtschaft',
    users: 184,
    regulated: true,
    finding: null,
  },
  {
    id: 'V-B3',
    company: 'BRANDNER',
    product: 'MES mit Bedienerkennung',
    users: 96,
    regulated: false,
    finding: 'Ausfallgründe je Bedienperson',
  },
  {
    id: 'V-L1',
    company: 'LINDENHOF',
    product: 'Pflege- und Dienstplansoftware',
    users: 90,
    regulated: true,
    finding: 'BV 2019 ohne KI-Regelung',
  },
  {
    id: 'V-L2',
    company: 'LINDENHOF',
    product: 'Reisekosten-App',
    users: 60,
    regulated: false,
    finding: null,
  },
  {
    id: 'V-N1',
    company: 'NORDLICHT',
    product: 'Telematik Transporter',
    users: 17,
    regulated: false,
    finding: 'Fahrstilpunkte voreingestellt aktiv',
  },
  {
    id: 'V-N2',
    company: 'NORDLICHT',
    product: 'ChatGPT (private Konten)',
    users: 5,
    regulated: false,
    finding: 'Schattennutzung',
  },
];
