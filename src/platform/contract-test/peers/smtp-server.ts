import { createServer, type Socket } from 'node:net';
import { listenLocally } from './listen-locally.ts';

export interface SmtpServer {
  readonly url: string;
  /** Mails as they were received, the oldest first. */
  readonly mails: readonly string[];
  close(): Promise<void>;
}

/** Starts a server that accepts every mail: the commands of RFC 5321 that a sender needs, without extensions. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const mails: string[] = [];
  const server = createServer((socket) => receive(socket, mails));
  const { port, close } = await listenLocally(server);
  return { url: `smtp://127.0.0.1:${port}`, mails, close };
}

function receive(socket: Socket, mails: string[]): void {
  let unread = '';
  let isData = false;
  const send = (line: string) => socket.write(`${line}\r\n`);
  const take = (end: string): string | undefined => {
    const at = unread.indexOf(end);
    if (at === -1) return undefined;
    const taken = unread.slice(0, at);
    unread = unread.slice(at + end.length);
    return taken;
  };
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    unread += chunk;
    for (
      let text = take(isData ? '\r\n.\r\n' : '\r\n');
      text !== undefined;
      text = take(isData ? '\r\n.\r\n' : '\r\n')
    ) {
      if (isData) {
        // RFC 5321, 4.5.2: a line that begins with a dot has another one in front.
        mails.push(text.replaceAll('\r\n..', '\r\n.'));
        isData = false;
        send('250 accepted');
        continue;
      }
      const command = text.slice(0, 4).toUpperCase();
      isData = command === 'DATA';
      send(isData ? '354 go on' : command === 'QUIT' ? '221 bye' : '250 accepted');
      if (command === 'QUIT') socket.end();
    }
  });
  send('220 ready');
}
