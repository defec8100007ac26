/** Tells of changes of the archive, and hears of those of others: pages, workers and windows that have the same database. */
export interface ChangeChannel {
  tell(): void;
  close(): void;
}

/**
 * By a BroadcastChannel: it reaches just those who see the same database, for browsers part both in the same way (an archive page
 * in a private window of Firefox hears nothing, and has no database either), and costs nothing while nothing changes. A page that
 * is frozen hears of it when it goes on. `onChange`: what to do when another one has changed something; none where nobody listens.
 */
export function changeChannel(databaseName: string, onChange?: () => void): ChangeChannel {
  let channel: BroadcastChannel | null = null;
  let closed = false;
  const opened = (): BroadcastChannel => {
    if (channel) return channel;
    channel = new BroadcastChannel(`${databaseName}-changes`);
    // In Node, where tests and tools run, it would keep the process alive.
    (channel as { unref?: () => void }).unref?.();
    return channel;
  };
  if (onChange) opened().onmessage = () => onChange();
  return {
    tell() {
      // The change is on the disk: that nobody can be told of it must not make it look failed.
      try {
        if (!closed) opened().postMessage(null);
      } catch (error) {
        console.error(error);
      }
    },
    close() {
      closed = true;
      channel?.close();
      channel = null;
    },
  };
}
