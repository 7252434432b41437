package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.playlist.ScreenLimit;
import app.headsup.roster.Registrar;
import app.headsup.rules.Blank;
import app.headsup.rules.Thresholds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeadsupTest
class PolicyScreenLimitTest {

    @Autowired
    ScreenLimit limit;
    @Autowired
    Policies policies;
    @Autowired
    Registrar registrar;

    @Test
    void thePlaylistReadsTheClasssOwnLimit() {
        var school = new TestSchool(registrar);
        assertThat(school.in(() -> limit.minutes(school.classroom))).isEqualTo(15);
        school.in(() -> policies.setThresholds(school.classroom, Thresholds.of(blank ->
                blank == Blank.SCREEN_MINUTES ? 8 : blank.in(Thresholds.DEFAULT)), null,
                school.teacher.personId()));
        assertThat(school.in(() -> limit.minutes(school.classroom))).isEqualTo(8);
    }
}
