import { startPage } from '../extension-pages/start-page.tsx';
import { EntriesPage } from './EntriesPage.tsx';

void startPage(EntriesPage, 'entries.title');
