import { connect } from 'node:net';

export interface RawAnswer {
  /** 0: the server closed the connection without an answer. */
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly text: string;
}

const patienceMs = 5_000;

/**
 * Sends bytes as they are, which `fetch` would normalise or refuse, and reads the first answer until the server closes
 * the connection. With `hangUp` the client's half is closed after the last byte.
 */
export function sendRaw(url: string, bytes: string | Buffer, options: { hangUp?: boolean } = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes);
      if (options.hangUp) socket.end();
    });
    socket.setTimeout(patienceMs, () => {
      socket.destroy();
      reject(new Error(`no answer and no end within ${patienceMs} ms`));
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    // The server may reset a connection whose request it refused to read; what it said before counts.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(parse(Buffer.concat(chunks).toString('latin1'))));
  });
}

/** A request's head for `sendRaw`, of which the connection is closed after the answer. */
export function head(requestLine: string, headers: { readonly [name: string]: string } = {}): string {
  const lines = Object.entries({ host: 'localhost', connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${[`${requestLine} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`;
}

function parse(received: string): RawAnswer {
  if (received === '') return { status: 0, headers: {}, text: '' };
  const end = received.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = received.slice(0, end).split('\r\n');
  return {
    status: Number(statusLine.split(' ')[1]),
    headers: Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    ),
    text: received.slice(end + 4),
  };
}
