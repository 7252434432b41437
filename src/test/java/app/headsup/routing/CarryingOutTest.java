package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.HeadsupTest;
import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.SignalKind;
import app.headsup.classhour.Signals;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.groupwork.Groups;
import app.headsup.library.LessonEditor;
import app.headsup.playlist.Playlists;
import app.headsup.progress.Direction;
import app.headsup.progress.RatioLesson;
import app.headsup.progress.StudentDirections;
import app.headsup.rules.Mode;
import app.headsup.rules.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an adult's yes does to the room and to the student's page, route by route. */
@HeadsupTest
class CarryingOutTest {

    @Autowired
    ClassAtWork atWork;
    @Autowired
    LessonEditor editor;
    @Autowired
    Playlists playlists;
    @Autowired
    ClassHours hours;
    @Autowired
    Groups groups;
    @Autowired
    Signals signals;
    @Autowired
    Policies policies;
    @Autowired
    Suggestions suggestions;
    @Autowired
    StudentDirections directions;

    ClassAtWork.Hour hour;
    CurrentUser ana;
    CurrentUser ben;

    @BeforeEach
    void aClassInItsHour() {
        hour = atWork.with("Ana", "Ben");
        ana = hour.student(0);
        ben = hour.student(1);
    }

    @Test
    void whoIsStuckSitsBesideSomebodyWhoUnderstoodItAndNeitherReadsWhy() {
        hour.understand(ben);
        hour.school.in(() -> {
            signals.raise(ana.personId(), SignalKind.STUCK, "", hour.lesson.id, hour.school.classroom);
        });
        yes("raised-hand", Route.PARTNER);

        assertThat(whereabouts(ana).state()).isEqualTo(State.TOGETHER);
        assertThat(whereabouts(ana).groupId()).isNotNull().isEqualTo(whereabouts(ben).groupId());
        assertThat(whereabouts(ana).zoneId()).as("a pair takes no table").isNull();
        assertThat(page(ben)).hasValueSatisfying(direction -> {
            assertThat(direction.sentence()).isEqualTo("You and Ana are working together.");
            assertThat(direction.yours()).isEqualTo("Put your heads together over “Equal ratios”. Notes out, pencils ready.");
        });
    }

    @Test
    void whoReachedTheObjectiveOpensTheNextLessonUntilItIsDone() {
        var next = new RatioLesson(hour.school, editor, playlists, "Ratio tables");
        hour.result(ana, 90);
        yes("mastered", Route.NEXT_LESSON);

        assertThat(whereabouts(ana).state()).isEqualTo(State.SCREEN);
        assertThat(page(ana)).hasValueSatisfying(direction -> {
            assertThat(direction.headline()).isEqualTo("Open “Ratio tables”");
            assertThat(direction.lessonId()).isEqualTo(next.id);
            assertThat(direction.offScreen()).isFalse();
        });
    }

    @Test
    void afterTheTickTheCheckIsOnPaper() {
        hour.understand(ana);
        hour.understand(ben);
        hour.school.in(() -> groups.tick(groups.form(hour.id, hour.lesson.id, null, List.of(ana.personId(), ben.personId()),
                hour.school.teacher.personId()), hour.school.teacher.personId(), State.WAITING));
        yes("task-done", Route.MASTERY_CHECK);

        assertThat(List.of(whereabouts(ana).state(), whereabouts(ben).state())).containsOnly(State.PAPER);
        assertThat(page(ana)).hasValueSatisfying(direction -> assertThat(direction.sentence())
                .isEqualTo("You did the task of “Equal ratios” together. Now show what you can do yourself."));
    }

    @Test
    void sayingWellDoneSendsNobodyAnywhere() {
        hour.result(ana, 100);
        var before = whereabouts(ana);
        yes("well-done", Route.SAY_WELL_DONE);

        assertThat(whereabouts(ana)).isEqualTo(before);
        assertThat(page(ana)).isEmpty();
        assertThat(hour.look()).noneMatch(one -> one.rule().equals("well-done"));
    }

    @Test
    void whatWasAgreedInAdvanceGoesTheSameWaysWithoutAnybodysTap() {
        new RatioLesson(hour.school, editor, playlists, "Ratio tables");
        List.of("understood", "task-done", "mastered").forEach(rule -> hour.school.in(() -> policies.setMode(
                hour.school.classroom, rule, Mode.STANDING_YES, hour.school.teacher.personId())));
        hour.result(ana, 90);
        hour.understand(ben);
        hour.look();
        assertThat(whereabouts(ana).state()).isEqualTo(State.SCREEN);
        assertThat(page(ana)).hasValueSatisfying(direction ->
                assertThat(direction.headline()).isEqualTo("Open “Ratio tables”"));

        hour.understand(ana);
        hour.school.in(() -> groups.tick(groups.form(hour.id, hour.lesson.id, null, List.of(ana.personId(), ben.personId()),
                hour.school.teacher.personId()), hour.school.teacher.personId(), State.WAITING));
        assertThat(hour.look()).noneMatch(one -> one.rule().equals("task-done"));
        assertThat(whereabouts(ben).state()).isEqualTo(State.PAPER);
    }

    private void yes(String rule, Route route) {
        var suggestion = hour.look().stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
        assertThat(suggestion.route()).isEqualTo(route);
        hour.school.in(() -> suggestions.decide(suggestion.id(), hour.school.teacher.personId(), new Verdict.Yes()));
    }

    private Whereabouts whereabouts(CurrentUser student) {
        return hour.school.in(() -> hours.ofStudent(student.personId()).orElseThrow());
    }

    private Optional<Direction> page(CurrentUser student) {
        return hour.school.in(() -> directions.now(student.personId(), Locale.ENGLISH));
    }
}
