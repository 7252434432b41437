package app.headsup.access;

import app.headsup.database.RunMode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Sends letters by the configured mail server. In the sample school without one, they are printed to the log and kept in
 * memory for the outbox page; never in the database, for a letter may carry a one-time link.
 */
@Component
public class Letters {

    private static final Logger log = LoggerFactory.getLogger(Letters.class);
    private static final int KEPT = 20;

    private final ConcurrentLinkedDeque<Letter> kept = new ConcurrentLinkedDeque<>();
    private final ObjectProvider<JavaMailSender> sender;
    private final RunMode mode;
    private final Clock clock;
    private final String from;

    Letters(ObjectProvider<JavaMailSender> sender, RunMode mode, Clock clock,
            @Value("${headsup.mail-from}") String from) {
        this.sender = sender;
        this.mode = mode;
        this.clock = clock;
        this.from = from;
    }

    /** Whether a letter can be written at all: to a mail server, or in the sample school to the outbox page. */
    public boolean able() {
        return sender.getIfAvailable() != null || mode.sample();
    }

    /**
     * Sends the letter and waits for it, for whoever keeps it until it is gone; call it outside a transaction.
     *
     * @throws MailException when the server is away or says no
     */
    public void sendNow(String to, String subject, String text) {
        var server = sender.getIfAvailable();
        if (server != null) {
            server.send(message(to, subject, text));
        } else if (mode.sample()) {
            keep(new Letter(to, subject, text, clock.instant()));
        }
    }

    /** Sends the letter off without making anybody wait. A mail server that is away costs this letter, nothing else. */
    public void send(String to, String subject, String text) {
        var server = sender.getIfAvailable();
        if (server != null) {
            Thread.ofVirtual().name("letter").start(() -> deliver(server, to, subject, text));
        } else if (mode.sample()) {
            keep(new Letter(to, subject, text, clock.instant()));
        } else {
            log.warn("A letter could not be sent: no mail server is configured (SPRING_MAIL_HOST)");
        }
    }

    private void deliver(JavaMailSender server, String to, String subject, String text) {
        try {
            server.send(message(to, subject, text));
        } catch (MailException e) {
            log.warn("A letter could not be sent: {}", e.getMessage());
        }
    }

    private SimpleMailMessage message(String to, String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        return message;
    }

    private void keep(Letter letter) {
        log.info("Letter to {}: {}\n{}", letter.to(), letter.subject(), letter.text());
        kept.addFirst(letter);
        while (kept.size() > KEPT) {
            kept.pollLast();
        }
    }

    /** The letters not sent, newest first; twenty at most. */
    List<Letter> kept() {
        return new ArrayList<>(kept);
    }

    /** A letter as written. */
    public record Letter(String to, String subject, String text, Instant writtenAt) {

        private static final Pattern LINK = Pattern.compile("https?://\\S+");

        /** The first link in it, or null. */
        public String link() {
            var found = LINK.matcher(text);
            return found.find() ? found.group() : null;
        }
    }
}
