import { defineBackground } from 'wxt/utils/define-background';
import { answerBackground } from '../../messages/answer-background.ts';
import { annotatePage } from './annotate-page.ts';
import { keepIndex } from './archive.ts';
import { listenToCommands } from './commands.ts';
import { keepBackup } from './due-backup.ts';
import { openCard } from './open-card.ts';
import { backUpWords, keepWords } from './own-words-backup.ts';
import { saveArticle } from './save-article.ts';
import { keepSiteScripts, runReader } from './site-scripts.ts';

/** The one writer. It keeps nothing between two messages: the browser may end it at any moment. */
export default defineBackground({
  type: 'module',
  main() {
    answerBackground({
      annotatePage,
      openCard,
      saveArticle,
      activateTab: async ({ tabId }) => {
        await runReader(tabId);
        return null;
      },
      keepBackup: async (made) => {
        await keepBackup(made);
        return null;
      },
      backUpWords: async () => {
        void backUpWords();
        return null;
      },
    });
    listenToCommands();
    keepSiteScripts();
    keepIndex();
    keepWords();
  },
});
