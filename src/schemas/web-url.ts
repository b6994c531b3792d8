import { z } from 'zod';

/** An address on the web. Other schemes, `javascript:` among them, never become a link. */
export const webUrl = z.url({ protocol: /^https?$/, error: '应为 http:// 或 https:// 开头的网址' });
