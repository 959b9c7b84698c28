import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@einklang/ui/font-styles';
import 'virtual:colours.css';
import './survey-entry.css';
import { codeOfAddress } from './address';
import { SurveyEntry } from './survey-entry';

const place = document.getElementById('umfrage');
if (!place) throw new Error('The page has no place for the survey');

createRoot(place).render(
  <StrictMode>
    <SurveyEntry code={codeOfAddress(window)} />
  </StrictMode>,
);
