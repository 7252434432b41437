package app.headsup.playlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.library.LessonEditor;
import app.headsup.library.SampleLesson;
import app.headsup.roster.Registrar;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeadsupTest
class PlaylistsTest {

    static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);

    @Autowired
    Playlists playlists;
    @Autowired
    LessonEditor editor;
    @Autowired
    Registrar registrar;

    TestSchool school;
    UUID first;
    UUID second;

    @BeforeEach
    void twoLessons() {
        school = new TestSchool(registrar, "Maya");
        first = SampleLesson.in(school, editor, "What a ratio says");
        second = SampleLesson.in(school, editor, "Equal ratios");
    }

    @Test
    void keepsOrderTierAndTargetDate() {
        add(first, Tier.MUST, FRIDAY);
        UUID item = add(second, Tier.ASPIRE, null);
        assertThat(school.in(() -> playlists.entries(school.classroom))).extracting(PlaylistEntry::lessonId)
                .containsExactly(first, second);
        school.in(() -> {
            playlists.move(school.classroom, item, Direction.UP);
            playlists.move(school.classroom, item, Direction.UP);
            playlists.aim(school.classroom, item, Tier.SHOULD, FRIDAY, why(""));
        });
        var entries = school.in(() -> playlists.entries(school.classroom));
        assertThat(entries).extracting(PlaylistEntry::lessonId).containsExactly(second, first);
        assertThat(entries.getFirst()).isEqualTo(new PlaylistEntry(item, second, 1, Tier.SHOULD, FRIDAY));
        school.in(() -> playlists.remove(school.classroom, item, why("")));
        assertThat(school.in(() -> playlists.entries(school.classroom))).extracting(PlaylistEntry::position)
                .containsExactly(1);
    }

    @Test
    void aLessonIsOnItOnce() {
        add(first, Tier.MUST, null);
        assertThatThrownBy(() -> add(first, Tier.SHOULD, null)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.getCode()).isEqualTo("playlist.already-there"));
    }

    @Test
    void aStudentReachesALessonThroughTheirClassOnly() {
        UUID maya = school.students.getFirst().personId();
        add(first, Tier.MUST, null);
        assertThat(school.in(() -> playlists.classroomFor(maya, first))).isEqualTo(school.classroom);
        assertThatThrownBy(() -> school.in(() -> playlists.classroomFor(maya, second))).isInstanceOf(NotFound.class);
        assertThat(school.in(() -> playlists.holds(school.classroom, first))).isTrue();
        assertThat(school.in(() -> playlists.holds(school.classroom, second))).isFalse();
    }

    @Test
    void anotherClassHasItsOwn() {
        UUID item = add(first, Tier.MUST, null);
        UUID other = school.openClassroom("Math 6C");
        school.in(() -> playlists.add(other, first, Tier.MUST, null, school.teacher.personId()));
        assertThatThrownBy(() -> school.in(() -> playlists.remove(other, item, why("")))).isInstanceOf(NotFound.class);
        assertThat(school.in(() -> playlists.entries(school.classroom))).hasSize(1);
    }

    private UUID add(UUID lesson, Tier tier, LocalDate target) {
        return school.in(() -> playlists.add(school.classroom, lesson, tier, target, school.teacher.personId()));
    }

    private Why why(String reason) {
        return new Why(school.teacher.personId(), reason);
    }
}
