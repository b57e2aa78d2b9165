import { createTransport } from 'nodemailer'

/** Where mail is handed over, and whose it is. */
export interface Smtp {
  /** `smtp://` or `smtps://`, with account and password where the server asks for them. */
  url: string
  from: string
}

export interface Mail {
  to: string
  subject: string
  /** Plain text: nothing in it is read as markup. */
  text: string
}

/** How long the mail server may take to answer, in milliseconds. */
const patience = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 12_000 }

/**
 * Hands mails to the mail server, two at a time; one that is refused does not hold the others up.
 *
 * @returns Whether each was taken, in the order given.
 */
export async function sendMails(smtp: Smtp, mails: readonly Mail[]): Promise<boolean[]> {
  const transport = createTransport({
    ...{ url: smtp.url, pool: true, maxConnections: 2, ...patience },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  try {
    const sending = mails.map((mail) =>
      transport.sendMail({
        ...mail,
        from: smtp.from,
        // So that no absence notice answers it (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      }),
    )
    return (await Promise.allSettled(sending)).map(({ status }) => status === 'fulfilled')
  } finally {
    transport.close()
  }
}
