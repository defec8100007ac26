/** A node as Chromium's protocol gives it, through closed shadow roots. */
export interface PiercedNode {
  readonly localName: string;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly PiercedNode[];
  readonly shadowRoots?: readonly PiercedNode[];
}

/** The text in the shadow root of the card's element, its stylesheet left out; null where there is no card. */
export function shadowText(root: PiercedNode): string | null {
  const textOf = (node: PiercedNode): string =>
    node.localName === 'style'
      ? ''
      : node.nodeType === 3
        ? node.nodeValue
        : (node.children ?? []).map(textOf).join(' ');
  const queue: PiercedNode[] = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    const [shadow] = node.shadowRoots ?? [];
    if (node.localName === 'sq-card' && shadow) return textOf(shadow);
    queue.push(...(node.children ?? []));
  }
  return null;
}
