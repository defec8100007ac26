import { writeBackup } from '../../archive/backup-file.ts';
import { openArchive } from '../../archive/open-archive.ts';
import type { MadeBackup } from '../../messages/protocol.ts';

/** Makes a backup under an address that lasts as long as this page. Never rejects. */
export async function makeBackup(): Promise<MadeBackup> {
  const madeAt = new Date().toISOString();
  const archive = openArchive();
  try {
    const articles = await archive.count();
    const { file, incomplete } = await writeBackup(archive, madeAt);
    return { url: URL.createObjectURL(file), madeAt, articles, incomplete };
  } catch (error) {
    console.error(error);
    const { code } = error as { code?: unknown };
    const failed = code === 'full' || code === 'not-written' ? 'not-written' : 'not-read';
    return { url: null, failed, madeAt, articles: 0, incomplete: 0 };
  } finally {
    archive.close();
  }
}
