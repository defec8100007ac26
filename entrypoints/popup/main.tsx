import { startPage } from '../extension-pages/start-page.tsx';
import { PopupPage } from './PopupPage.tsx';

void startPage(PopupPage, 'name');
