package app.headsup.groupwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.headsup.HeadsupTest;
import app.headsup.TestSchool;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.State;
import app.headsup.library.LessonEditor;
import app.headsup.library.NewLesson;
import app.headsup.library.NewTask;
import app.headsup.progress.LessonOpened;
import app.headsup.progress.StudentDirections;
import app.headsup.progress.TasksDone;
import app.headsup.roster.Registrar;
import app.headsup.routing.Partners;
import app.headsup.routing.SuggestionAccepted;
import app.headsup.rules.Facts;
import app.headsup.rules.Route;
import app.headsup.web.Refusal;
import app.headsup.web.SchoolClock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HeadsupTest
class GroupsTest {

    @Autowired
    Registrar registrar;
    @Autowired
    LessonEditor lessons;
    @Autowired
    ClassHours hours;
    @Autowired
    Groups groups;
    @Autowired
    Partners partners;
    @Autowired
    TasksDone tasksDone;
    @Autowired
    StudentDirections directions;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    SchoolClock clock;

    TestSchool school;
    List<UUID> students;
    UUID teacher;
    UUID lesson;
    UUID hour;

    @BeforeEach
    void anHourRuns() {
        school = new TestSchool(registrar, "Maya", "Jonas", "Aisha", "Theo", "Zuri");
        students = school.students.stream().map(student -> student.personId()).toList();
        teacher = school.teacher.personId();
        lesson = school.in(() -> {
            UUID unit = lessons.createUnit(teacher, "Ratios", "");
            UUID created = lessons.createLesson(unit, new NewLesson("Equal ratios", "I can find equal ratios.", "", List.of()));
            lessons.setTask(created, new NewTask("Ratio recipes", "", "", List.of("You read aloud", "You keep the time"),
                    List.of(), List.of("Choose a recipe"), List.of(), "", 12, 4));
            return created;
        });
        hour = school.in(() -> hours.start(school.classroom, teacher, 50));
    }

    @Test
    void studentsReadWhereToGoWithWhomAndWhatTheirPartIs() {
        form(students.subList(0, 3), null);
        var direction = school.in(() -> directions.now(students.get(0), Locale.ENGLISH)).orElseThrow();
        assertThat(direction.headline()).isEqualTo("Close the lid and go to Table 1");
        assertThat(direction.sentence()).startsWith("You, ").contains("Jonas", "Aisha", "Ratio recipes");
        assertThat(direction.yours()).isEqualTo("Your part: You read aloud");
        assertThat(direction.offScreen()).isTrue();
        assertThat(school.in(() -> directions.now(students.get(3), Locale.ENGLISH))).isEmpty();

        school.in(() -> hours.place(hour, List.of(students.get(3)), Destination.with(teacher), teacher));
        assertThat(school.in(() -> directions.now(students.get(3), Locale.of("es"))).orElseThrow().headline())
                .isEqualTo("Cierra la pantalla y acércate a Ms. Rivera");
    }

    @Test
    void oneTickReachesEveryMemberAlsoOneWhoTalksWithTheTeacherJustNow() {
        UUID group = form(students.subList(0, 3), null);
        school.in(() -> hours.place(hour, List.of(students.get(2)), Destination.with(teacher), teacher));
        assertThat(school.in(() -> groups.tick(group, teacher, State.PAPER))).isTrue();
        assertThat(school.in(() -> groups.tick(group, teacher, State.WAITING))).isFalse();

        assertThat(school.in(() -> tasksDone.among(students, lesson)))
                .containsExactlyInAnyOrderElementsOf(students.subList(0, 3));
        assertThat(state(0)).isEqualTo(State.PAPER);
        assertThat(state(2)).isEqualTo(State.ADULT);
        assertThat(school.in(() -> groups.open(hour))).isEmpty();
    }

    @Test
    void whoIsSentElsewhereBeforeTheTickIsNoMemberAnyMore() {
        UUID group = form(students.subList(0, 4), null);
        school.in(() -> hours.place(hour, List.of(students.get(3)), Destination.paper(), teacher));
        school.in(() -> hours.place(hour, List.of(students.get(2)), Destination.with(teacher), teacher));
        assertThat(school.in(() -> groups.find(group)).studentIds())
                .containsExactlyInAnyOrderElementsOf(students.subList(0, 3));
        assertThat(school.in(() -> groups.calledAwayFrom(hour, students.get(2)))).map(GroupView::id).contains(group);
        assertThat(school.in(() -> groups.calledAwayFrom(hour, students.get(0)))).isEmpty();
        school.in(() -> hours.place(hour, List.of(students.get(2)), Destination.waiting(), teacher));
        school.in(() -> groups.join(group, List.of(students.get(3)), teacher));
        school.in(() -> groups.tick(group, teacher, State.WAITING));
        assertThat(school.in(() -> tasksDone.among(students, lesson)))
                .containsExactlyInAnyOrder(students.get(0), students.get(1), students.get(3));
    }

    @Test
    void aPlaceIsTakenUntilItsGroupHasGone() {
        UUID first = form(students.subList(0, 2), school.tables.get(0));
        assertThatThrownBy(() -> form(students.subList(2, 4), school.tables.get(0)))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.getCode()).isEqualTo("groupwork.taken"));
        UUID second = form(students.subList(2, 4), null);
        assertThat(school.in(() -> groups.find(second)).zoneId()).isEqualTo(school.tables.get(1));

        school.in(() -> hours.place(hour, students.subList(0, 2), Destination.paper(), teacher));
        assertThat(school.in(() -> groups.find(first)).open()).isFalse();
        assertThat(school.in(() -> groups.find(first)).tickedAt()).isNull();
        form(List.of(students.get(0), students.get(4)), school.tables.get(0));
    }

    @Test
    void thoseWhoSitTogetherMayFormAnotherGroupWhereTheySit() {
        form(students.subList(0, 3), school.tables.get(0));
        UUID next = form(students.subList(0, 3), school.tables.get(0));
        assertThat(school.in(() -> groups.open(hour))).extracting(GroupView::id).containsExactly(next);
    }

    @Test
    void whoSatTogetherUntilWhenIsKept() {
        form(students.subList(0, 3), null);
        form(List.of(students.get(3), students.get(4)), null);
        form(List.of(students.get(4), students.get(2)), null); // a mistake: neither pair has sat together for long
        try (var later = clock.at(Instant.now().plusSeconds(240))) {
            form(List.of(students.get(0), students.get(1)), null);
        }
        assertThat(school.in(() -> partners.groups(school.classroom))).extracting(this::whoStayed).containsExactly(
                Set.of(students.get(0), students.get(1)), Set.of(students.get(3)),
                Set.of(students.get(4), students.get(2)), Set.of(students.get(0), students.get(1)));
    }

    private Set<UUID> whoStayed(Facts.Gathered group) {
        return group.members().stream().filter(member -> member.leftAt() == null).map(Facts.Member::studentId)
                .collect(Collectors.toSet());
    }

    @Test
    void aYesFormsTheGroupAndALoneStudentJoinsTheYoungestWithRoom() {
        accept(students.subList(0, 3));
        accept(students.subList(3, 4));
        var group = school.in(() -> groups.open(hour)).getFirst();
        assertThat(group.studentIds()).containsExactlyInAnyOrderElementsOf(students.subList(0, 4));
        assertThatThrownBy(() -> accept(students.subList(4, 5))).isInstanceOf(Refusal.class);
        assertThat(state(4)).isEqualTo(State.WAITING);
    }

    @Test
    void whoWaitsAndOpensALessonIsOnScreenAndNobodyElseMoves() {
        form(students.subList(0, 2), null);
        school.in(() -> students.forEach(student -> events.publishEvent(new LessonOpened(student, lesson))));
        assertThat(state(0)).isEqualTo(State.TOGETHER);
        assertThat(state(3)).isEqualTo(State.SCREEN);
    }

    @Test
    void theEndOfTheHourEndsItsGroupsWithoutATick() {
        UUID group = form(students.subList(0, 2), null);
        school.in(() -> hours.end(hour, teacher));
        assertThat(school.in(() -> groups.find(group))).satisfies(ended -> {
            assertThat(ended.open()).isFalse();
            assertThat(ended.tickedAt()).isNull();
        });
        assertThatThrownBy(() -> school.in(() -> groups.tick(group, teacher, State.WAITING))).isInstanceOf(Refusal.class);
    }

    private UUID form(List<UUID> members, UUID zone) {
        return school.in(() -> groups.form(hour, lesson, zone, members, teacher));
    }

    private void accept(List<UUID> members) {
        school.in(() -> new TransactionTemplate(transactions).executeWithoutResult(status ->
                events.publishEvent(new SuggestionAccepted(UUID.randomUUID(), hour, school.classroom, Route.GROUP_TASK,
                        members, lesson, teacher))));
    }

    private State state(int student) {
        return school.in(() -> hours.ofStudent(students.get(student))).orElseThrow().state();
    }
}
