import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers who was asked for. */
export interface RefusingProxy {
  readonly port: number;
  /** Hosts asked for, those of the browser's own maker left out. */
  readonly hosts: string[];
  readonly close: () => void;
}

/** Firefox looks for news of itself whatever a test sets: that is no request of ours. */
const ownMaker = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net)(?::\d+)?$/;

/** Starts the proxy. Saved pages are answered before they come this far. */
export async function refuseAll(): Promise<RefusingProxy> {
  const hosts: string[] = [];
  const seen = (host: string) => { if (!ownMaker.test(host)) hosts.push(host); };
  const server = createServer((request, response) => {
    seen(request.headers.host ?? 'unnamed');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    seen(request.url ?? 'unnamed');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    port: (server.address() as AddressInfo).port, hosts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
