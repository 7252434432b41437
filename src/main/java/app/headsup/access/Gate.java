package app.headsup.access;

import app.headsup.database.CurrentSchool;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Finds out who stands at the door: by password, by name card and PIN, or by one-time link. A miss is counted in a
 * transaction of its own, and an unknown address takes as long as a wrong password.
 */
@Service
public class Gate {

    private final AccountRepository accounts;
    private final NameCardRepository cards;
    private final Identities identities;
    private final PasswordEncoder encoder;
    private final SignInLinks links;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final String nobodysHash;

    Gate(AccountRepository accounts, NameCardRepository cards, Identities identities, PasswordEncoder encoder,
            SignInLinks links, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.accounts = accounts;
        this.cards = cards;
        this.identities = identities;
        this.encoder = encoder;
        this.links = links;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.nobodysHash = encoder.encode("nobody");
    }

    /** The member of staff with this address and password, or empty. Throws SlowDown after too many misses. */
    Optional<CurrentUser> byPassword(String email, String password) {
        var found = accounts.findByEmailAndEndedAtIsNull(Account.normalised(email));
        found.ifPresent(account -> account.patience().check(now()));
        var hash = found.map(Account::passwordHash).orElse(nobodysHash);
        boolean right = encoder.matches(password, hash) && found.isPresent();
        found.ifPresent(account -> count(account, right));
        return right ? person(found.get().schoolId(), found.get().personId()) : Optional.empty();
    }

    private void count(Account account, boolean right) {
        transaction.executeWithoutResult(status -> {
            if (right) {
                account.forgiveMisses();
            } else {
                account.miss(now());
            }
            accounts.save(account);
        });
    }

    /**
     * The student with this card and PIN, or empty; call inside the class's school, for a student of that class.
     * Throws SlowDown after too many misses.
     */
    public Optional<CurrentUser> byCard(UUID studentId, String pin) {
        var found = cards.findByStudentId(studentId);
        found.ifPresent(card -> card.patience().check(now()));
        boolean right = encoder.matches(pin, found.map(NameCard::pinHash).orElse(nobodysHash)) && found.isPresent();
        found.ifPresent(card -> count(card, right));
        return right ? identities.find(studentId) : Optional.empty();
    }

    private void count(NameCard card, boolean right) {
        transaction.executeWithoutResult(status -> {
            if (right) {
                card.forgiveMisses();
            } else {
                card.miss(now());
            }
            cards.save(card);
        });
    }

    /** The one whose link this is; empty when it is unknown, used or too old. One login at most comes of a link. */
    Optional<CurrentUser> byLink(String token) {
        return links.use(token).flatMap(owner -> person(owner.schoolId(), owner.personId()));
    }

    /** The school and classroom behind a class code, in whatever case and with whatever spaces it was typed. */
    public Optional<CodedClassroom> classroom(String code) {
        return jdbc.sql("select school_id, classroom_id from class_code where code = ?")
                .param(code.strip().toLowerCase()).query(CodedClassroom.class).optional();
    }

    /** The school of a classroom, for the one page about it that needs no sign-in. Its id is not to be guessed. */
    public Optional<UUID> schoolOf(UUID classroomId) {
        return jdbc.sql("select school_id from class_code where classroom_id = ?").param(classroomId)
                .query(UUID.class).optional();
    }

    private Optional<CurrentUser> person(UUID schoolId, UUID personId) {
        return CurrentSchool.in(schoolId, () -> identities.find(personId));
    }

    private Instant now() {
        return clock.instant();
    }

    /** Where a class code leads. */
    public record CodedClassroom(UUID schoolId, UUID classroomId) {
    }
}
