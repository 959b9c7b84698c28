/// <reference types="vite/client" />

declare module 'virtual:theme.css';
declare module 'virtual:colours.css';

interface Window {
  /** Who is signed in, asked for by `early.js`. */
  einklangSession?: Promise<Response>;
}
