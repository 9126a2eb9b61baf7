package de.rundertisch.core.messages.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Hands mails to the mail server, one conversation each. */
@Dependent
public class Postman {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailServer server;
    private final Clock clock;

    @Inject
    public Postman(MailServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** Whether there is a mail server. */
    public boolean ready() {
        return server.configured();
    }

    /**
     * Sends a mail; when this returns the server has taken it over.
     *
     * @throws Undeliverable if the server refuses this recipient for good
     * @throws MessagingException if it may work later
     */
    public void deliver(Envelope envelope) throws MessagingException {
        Session session = Session.getInstance(server.properties());
        Message message = message(session, envelope);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            if (refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
                throw new Undeliverable(refused);
            }
            throw refused;
        }
    }

    private MimeMessage message(Session session, Envelope envelope) throws MessagingException {
        MimeMessage message = new Marked(session, envelope.messageId());
        message.setFrom(new InternetAddress(server.sender()));
        message.setRecipient(Message.RecipientType.TO, recipient(envelope));
        message.setSubject(OneLine.of(envelope.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", envelope.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + envelope.unsubscribe() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(envelope.plain(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(envelope.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        return message;
    }

    /** The domain in the letters that mail servers understand. */
    private static InternetAddress recipient(Envelope envelope) throws MessagingException {
        int at = envelope.address().lastIndexOf('@') + 1;
        String address = envelope.address().substring(0, at)
                + IDN.toASCII(envelope.address().substring(at));
        try {
            return new InternetAddress(address, OneLine.of(envelope.name()), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    /** The server refuses this recipient for good. */
    public static final class Undeliverable extends MessagingException {

        private static final long serialVersionUID = 1L;

        Undeliverable(SendFailedException cause) {
            super("Refused: " + cause.getMessage(), cause);
        }
    }

    /** A message that keeps the id it was given. */
    private static final class Marked extends MimeMessage {

        private final String id;

        private Marked(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
