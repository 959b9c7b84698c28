import type { Bilingual } from './catalogue';
import type { CompanySize, DataKind, Sector, WorkProcess } from './use-cases';

const label = (de: string, en: string): Bilingual => ({ de, en });

export const SECTOR_LABELS: Readonly<Record<Sector, Bilingual>> = {
  MANUFACTURING: label('Industrie und Produktion', 'Manufacturing'),
  CRAFT: label('Handwerk', 'Crafts'),
  CONSTRUCTION: label('Bau', 'Construction'),
  TRADE: label('Handel', 'Trade'),
  LOGISTICS: label('Logistik und Verkehr', 'Logistics and transport'),
  HOSPITALITY: label('Gastgewerbe', 'Hotels and restaurants'),
  CARE: label('Pflege und Soziales', 'Care and social work'),
  SERVICES: label('Dienstleistung', 'Services'),
  IT_ENGINEERING: label('IT und Ingenieurwesen', 'IT and engineering'),
  FINANCE_ADMINISTRATION: label('Versicherung und Verwaltung', 'Insurance and administration'),
  UTILITIES: label('Energie, Wasser, Entsorgung', 'Energy, water, waste'),
};

export const PROCESS_LABELS: Readonly<Record<WorkProcess, Bilingual>> = {
  OFFICE: label('Büro und Buchhaltung', 'Office and accounting'),
  PRODUCTION: label('Fertigung und Qualität', 'Production and quality'),
  MAINTENANCE: label('Instandhaltung', 'Maintenance'),
  PLANNING: label('Planung von Zeit und Einsatz', 'Planning of time and work'),
  LOGISTICS: label('Lager und Touren', 'Warehouse and tours'),
  SALES_SERVICE: label('Vertrieb und Kundendienst', 'Sales and customer service'),
  PERSONNEL: label('Personal', 'Personnel'),
  CARE_WORK: label('Arbeit mit Menschen', 'Work with people'),
  KNOWLEDGE: label('Wissen und Entwicklung', 'Knowledge and development'),
  IT_BUILDING: label('IT und Gebäude', 'IT and buildings'),
};

export const SIZE_LABELS: Readonly<Record<CompanySize, Bilingual>> = {
  SMALL: label('unter 50 Beschäftigte', 'fewer than 50 employees'),
  MEDIUM: label('50 bis 249 Beschäftigte', '50 to 249 employees'),
  LARGE: label('ab 250 Beschäftigte', '250 employees and more'),
};

export const DATA_KIND_LABELS: Readonly<Record<DataKind, Bilingual>> = {
  INVOICES: label('Rechnungen und Buchungen', 'invoices and bookings'),
  DEMAND: label('Bedarf und Auslastung', 'demand and workload'),
  AVAILABILITY: label('Verfügbarkeit und Wünsche', 'availability and wishes'),
  QUALIFICATIONS: label('Qualifikationen', 'qualifications'),
  REQUESTS: label('Anfragen und Antworten', 'requests and answers'),
  SENSORS: label('Sensordaten der Anlagen', 'sensor data of plants'),
  TELEMETRY: label('Messwerte ausgelieferter Produkte', 'measurements of delivered products'),
  BUILDING: label('Messwerte im Gebäude', 'measurements in the building'),
  MAINTENANCE: label('Wartungsberichte', 'maintenance records'),
  IMAGES: label('Bilder von Teilen', 'images of parts'),
  SITE_PHOTOS: label('Fotos der Baustelle', 'photos of the site'),
  PROCESS: label('Prozessdaten', 'process data'),
  MACHINE_LOGS: label('Maschinenprotokolle', 'machine logs'),
  SALES: label('Verkaufszahlen', 'sales figures'),
  ORDERS: label('Aufträge', 'orders'),
  TRAFFIC: label('Verkehrsdaten', 'traffic data'),
  POSITION: label('Standorte von Fahrzeugen', 'positions of vehicles'),
  CASE_FILES: label('Vorgänge und Akten', 'case files'),
  CUSTOMERS: label('Kundendaten', 'customer data'),
  PERSONNEL: label('Personaldaten', 'personnel data'),
  APPLICATIONS: label('Bewerbungen', 'applications'),
  SPEECH: label('Gesprochene Notizen', 'spoken notes'),
  MEETINGS: label('Aufnahmen von Besprechungen', 'recordings of meetings'),
  CARE_RECORDS: label('Pflegeakten', 'care records'),
  BODY: label('Messwerte am Körper', 'body measurements'),
  DOCUMENTS: label('Dokumente und Texte', 'documents and texts'),
  OFFERS: label('Frühere Angebote', 'past offers'),
  DRAWINGS: label('Zeichnungen', 'drawings'),
  WEATHER: label('Wetterdaten', 'weather data'),
  PROJECT_TIMES: label('Projekt- und Arbeitszeiten', 'project and working times'),
  SOURCE_FILES: label('Quelltexte und Konstruktionsdaten', 'source code and design files'),
  IT_LOGS: label('Protokolle der IT', 'IT logs'),
  ROOM_STATUS: label('Zustand von Zimmern', 'state of rooms'),
  LEARNING: label('Lernstände', 'learning progress'),
};
