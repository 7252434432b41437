package app.headsup.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    /** The other tests hash with little work; this is what a school gets. */
    @Test
    void passwordsAreHashedWithRealWork() {
        var encoder = new SecurityConfiguration().passwordEncoder();
        var hash = encoder.encode("correct horse");
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=16384,t=2,p=1$");
        assertThat(encoder.matches("correct horse", hash)).isTrue();
        assertThat(encoder.matches("correct house", hash)).isFalse();
    }
}
