package app.headsup.routing;

import app.headsup.access.Accounts;
import app.headsup.access.Identities;
import app.headsup.access.Letters;
import app.headsup.database.CurrentSchool;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends those who were told a letter that says only that there is something to read: no name, no score. While the mail
 * server is away a letter waits, ever longer between two tries, until it expires; the page has told already.
 */
@Component
class AlertLetters {

    private static final Logger log = LoggerFactory.getLogger(AlertLetters.class);

    /** The next due letter of the school, put off before it is sent: another node takes another one. */
    private static final String CLAIM = """
            update alert_notice n set mail_tries = mail_tries + 1,
                   mail_next_at = ?::timestamptz + make_interval(mins => least(60, 2 ^ n.mail_tries)::int)
            where (n.alert_id, n.person_id) = (
                select due.alert_id, due.person_id from alert_notice due
                join alert a on a.school_id = due.school_id and a.id = due.alert_id
                where due.mailed_at is null and due.mail_next_at <= ? and due.mail_until > ? and due.seen_at is null
                  and a.closed_at is null and a.withdrawn_at is null
                order by due.mail_next_at limit 1 for update of due skip locked)
            returning n.alert_id, n.person_id
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Identities people;
    private final Letters letters;
    private final MessageSource messages;
    private final Clock clock;
    private final String publicUrl;
    private final TransactionTemplate transaction;

    AlertLetters(JdbcClient jdbc, Accounts accounts, Identities people, Letters letters, MessageSource messages, Clock clock,
            @Value("${headsup.public-url}") String publicUrl, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.people = people;
        this.letters = letters;
        this.messages = messages;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 30_000)
    void tryAgain() {
        if (letters.able()) {
            accounts.schools().forEach(school -> CurrentSchool.in(school, this::send));
        }
    }

    /** Sends the letters of the current school that are due, until the mail server says no. */
    void send() {
        var due = claim();
        while (due.isPresent() && delivered(due.get())) {
            due = claim();
        }
    }

    /** The same, for whoever comes by often: where no letter can be written at all, nobody looks for one. */
    void sendIfAble() {
        if (letters.able()) {
            send();
        }
    }

    private Optional<Due> claim() {
        var now = Timestamp.from(clock.instant());
        return transaction.execute(status -> jdbc.sql(CLAIM).params(now, now, now).query(Due.class).optional());
    }

    private boolean delivered(Due due) {
        var school = CurrentSchool.id().orElseThrow();
        try {
            people.find(due.personId()).ifPresent(reader -> accounts.email(school, due.personId()).ifPresent(address ->
                    letters.sendNow(address, messages.getMessage("routing.alert.letter.subject", null, reader.locale()),
                            messages.getMessage("routing.alert.letter.text", new Object[] {reader.name(),
                                    publicUrl + AlertController.home(reader.role())}, reader.locale()))));
            transaction.executeWithoutResult(status -> jdbc.sql(
                    "update alert_notice set mailed_at = ? where alert_id = ? and person_id = ?")
                    .params(Timestamp.from(clock.instant()), due.alertId(), due.personId()).update());
            return true;
        } catch (MailException away) {
            log.warn("A letter about an alert waits for the mail server: {}", away.getMessage());
            return false;
        }
    }

    record Due(UUID alertId, UUID personId) {
    }
}
