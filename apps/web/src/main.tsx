import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import './app/styles';
import { createQueryClient } from './app/query-client';
import { createAppRouter } from './app/router';
import { sessionQuery } from './shared/session';
import { mayBeSignedIn } from './shared/session-hint';
import { startTexts } from './shared/texts';

const client = createQueryClient();
const router = createAppRouter(client);
const place = document.getElementById('einklang');
if (!place) throw new Error('The page has no place for the application');

if (mayBeSignedIn()) void client.prefetchQuery(sessionQuery);
await Promise.all([startTexts(), router.load()]);

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Suspense fallback={null}>
        <RouterProvider router={router} />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
);
