/** Hosts that a browser asks by itself, whatever its flags and preferences say: its maker's lists and updates. */
const MAKERS = /(?:^|\.)(?:mozilla\.(?:com|net|org)|googleapis\.com|google\.com|gvt1\.com|gstatic\.com)$/;

/** Whether a request is the browser's own doing, and neither a page's nor the extension's. */
export const isBrowsersOwn = (request: { readonly host: string }): boolean => MAKERS.test(request.host);
