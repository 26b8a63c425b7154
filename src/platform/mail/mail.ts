/** A mail, as passed to a transport. */
export interface Mail {
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}
