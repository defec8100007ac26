import { startPage } from '../extension-pages/start-page.tsx';
import { ArchivePage } from './ArchivePage.tsx';

void startPage(ArchivePage, 'archive.title');
