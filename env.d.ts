/** True in the builds that end-to-end tests load: shadow roots open, consent given. */
declare const __E2E__: boolean;

declare module '*.json?words' {
  import type { Messages } from '@lingui/core';
  const messages: Messages;
  export default messages;
}

declare module '*/language?packed' {
  const packed: string;
  export default packed;
}

declare module '*.css?inline' {
  const css: string;
  export default css;
}

declare module '*.svg?raw' {
  const svg: string;
  export default svg;
}
