package app.headsup.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and ends the ways in: accounts of adults, name cards of students, codes of classes. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final NameCardRepository cards;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final SignIn signIn;
    private final Clock clock;

    Accounts(AccountRepository accounts, NameCardRepository cards, PasswordEncoder encoder, JdbcClient jdbc,
            SignIn signIn, Clock clock) {
        this.accounts = accounts;
        this.cards = cards;
        this.encoder = encoder;
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** Opens a staff account. The password is hashed here and kept nowhere else. */
    public void openForStaff(UUID schoolId, UUID personId, String email, String password) {
        accounts.save(new Account(schoolId, personId, email, encoder.encode(password), clock.instant()));
    }

    /** Opens a family's account, which has no password: its owner asks for a one-time link. */
    public void openForFamily(UUID schoolId, UUID personId, String email) {
        accounts.save(new Account(schoolId, personId, email, null, clock.instant()));
    }

    /** Ends the person's account and every session they have open. */
    public void end(UUID schoolId, UUID personId) {
        accounts.findBySchoolIdAndPersonIdAndEndedAtIsNull(schoolId, personId)
                .ifPresent(account -> account.end(clock.instant()));
        signIn.endAll(schoolId, personId);
    }

    /** The address of this adult's account; empty when it has ended, or they have none. */
    @Transactional(readOnly = true)
    public Optional<String> email(UUID schoolId, UUID personId) {
        return accounts.findBySchoolIdAndPersonIdAndEndedAtIsNull(schoolId, personId).map(Account::email);
    }

    /** The schools of this server, for what is done for each in turn. */
    @Transactional(readOnly = true)
    public List<UUID> schools() {
        return jdbc.sql("select distinct school_id from account where ended_at is null").query(UUID.class).list();
    }

    /** True when somebody already uses the address. */
    @Transactional(readOnly = true)
    public boolean isTaken(String email) {
        return accounts.findByEmailAndEndedAtIsNull(Account.normalised(email)).isPresent();
    }

    /** True until the first account is opened: this server has no school yet. */
    @Transactional(readOnly = true)
    public boolean none() {
        return accounts.findFirstByOrderByOpenedAt().isEmpty();
    }

    /** As {@link #none}, holding a lock until the transaction ends, so that two first visitors can't both set up. */
    public boolean noneForSure() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('headsup.setup'))").query().singleRow();
        return none();
    }

    /** Makes the student's name card, or gives the existing one a new PIN of four digits. */
    public void giveCard(UUID studentId, String picture, String pin) {
        cards.findByStudentId(studentId).ifPresentOrElse(
                card -> card.changePin(encoder.encode(pin)),
                () -> cards.save(new NameCard(studentId, picture, encoder.encode(pin))));
    }

    /** Makes the first cards of students who all begin with the same PIN; it is hashed once for the lot. */
    public void giveCards(Map<UUID, String> pictureByStudent, String pin) {
        String hash = encoder.encode(pin);
        pictureByStudent.forEach((student, picture) -> cards.save(new NameCard(student, picture, hash)));
    }

    /** The picture of each student's card, by student; students without a card are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, String> pictures(Collection<UUID> studentIds) {
        return cards.findByStudentIdIn(studentIds).stream()
                .collect(Collectors.toMap(NameCard::studentId, NameCard::picture));
    }

    /** Gives the classroom the code its students type; a code belongs to one classroom of all schools. */
    public void giveClassCode(UUID schoolId, UUID classroomId, String code) {
        jdbc.sql("insert into class_code (code, school_id, classroom_id) values (?, ?, ?)")
                .params(code, schoolId, classroomId).update();
    }

    /** True when a class of some school uses the code. */
    @Transactional(readOnly = true)
    public boolean isCodeTaken(String code) {
        return jdbc.sql("select exists (select 1 from class_code where code = ?)").param(code)
                .query(Boolean.class).single();
    }

    /** The code of the classroom, or null when it has none. */
    @Transactional(readOnly = true)
    public String classCode(UUID schoolId, UUID classroomId) {
        return jdbc.sql("select code from class_code where school_id = ? and classroom_id = ?")
                .params(schoolId, classroomId).query(String.class).optional().orElse(null);
    }
}
