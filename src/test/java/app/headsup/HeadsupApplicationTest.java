package app.headsup;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.database.RunMode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@HeadsupTest
class HeadsupApplicationTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    RunMode mode;

    @Test
    void runsAsTheRestrictedRoleWithoutTheSampleSchool() {
        assertThat(jdbc.queryForObject("SELECT current_user", String.class)).isEqualTo("headsup_app");
        assertThat(mode.sample()).isFalse();
    }
}
