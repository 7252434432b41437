package app.headsup.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links for families: hashed at rest, good for ten minutes and one login, however often they are clicked. */
@Component
class SignInLinks {

    static final Duration LIFE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignInLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new token for the person, 256 random bits; only its hash is stored. */
    @Transactional
    String make(UUID schoolId, UUID personId) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        var now = clock.instant();
        jdbc.sql("""
                insert into sign_in_link (token_hash, school_id, person_id, made_at, expires_at) values (?, ?, ?, ?, ?)
                """)
                .params(hash(token), schoolId, personId, Timestamp.from(now), Timestamp.from(now.plus(LIFE))).update();
        return token;
    }

    /** Uses the token up. Of many calls at once PostgreSQL lets exactly one through. */
    @Transactional
    Optional<Owner> use(String token) {
        var now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                update sign_in_link set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now
                returning school_id, person_id
                """)
                .param("now", now).param("hash", hash(token)).query(Owner.class).optional();
    }

    /** How many links the person asked for in the last ten minutes. */
    @Transactional(readOnly = true)
    int recent(UUID schoolId, UUID personId) {
        return jdbc.sql("select count(*) from sign_in_link where school_id = ? and person_id = ? and made_at > ?")
                .params(schoolId, personId, Timestamp.from(clock.instant().minus(LIFE))).query(Integer.class).single();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    record Owner(UUID schoolId, UUID personId) {
    }
}
