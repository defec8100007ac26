import { startPage } from '../extension-pages/start-page.tsx';
import { OptionsPage } from './OptionsPage.tsx';

void startPage(OptionsPage, 'options.title');
