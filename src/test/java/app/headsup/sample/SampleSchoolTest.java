package app.headsup.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.headsup.HeadsupTest;
import app.headsup.access.Identities;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.State;
import app.headsup.conference.CheckIns;
import app.headsup.conference.Mentee;
import app.headsup.database.CurrentSchool;
import app.headsup.library.LessonCard;
import app.headsup.library.Library;
import app.headsup.progress.Progress;
import app.headsup.progress.StudentLesson;
import app.headsup.roster.AdultName;
import app.headsup.roster.ClassroomView;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.routing.Alerts;
import app.headsup.web.SchoolClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** The sample school is loaded once into the run's database, through the façades, and read back the same way. */
@HeadsupTest
@ResourceLock("the sample school")
class SampleSchoolTest {

    @Autowired
    SampleSchool sample;

    @Autowired
    Roster roster;
    @Autowired
    Alerts alerts;
    @Autowired
    SchoolClock clock;

    @Autowired
    Library library;

    @Autowired
    Progress progress;

    @Autowired
    ClassHours hours;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Identities people;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void load() {
        sample.load(ZoneId.of("America/Chicago"));
    }

    @Test
    void twoClassesWithTheirAdults() {
        var names = CurrentSchool.in(SampleSchool.ID, () -> roster.classrooms().stream()
                .map(room -> room.name() + ": " + roster.students(room.id()).size() + " students with "
                        + roster.adults(room.id()).stream().map(AdultName::name).toList()).toList());
        assertThat(names).containsExactly(
                "Grade 3/4: 60 students with [Ms. Lindqvist, Mr. Okafor, Ms. Chen, Ms. Navarro]",
                "Math 6B: 28 students with [Ms. Rivera, Ms. Navarro]");
    }

    @Test
    void nobodyInAClassSharesAGivenName() {
        CurrentSchool.in(SampleSchool.ID, () -> roster.classrooms().forEach(room ->
                assertThat(roster.students(room.id())).extracting(StudentName::givenName).doesNotHaveDuplicates()));
    }

    @Test
    void aUnitOfFiveLessonsWithVideosInTwoLanguages() {
        CurrentSchool.in(SampleSchool.ID, () -> {
            var unit = library.units().getFirst();
            assertThat(unit.lessons()).extracting(LessonCard::title).containsExactly("What a ratio says", "Equal ratios",
                    "Ratio tables", "Unit rates in the shop", "Design your own scale map");
            assertThat(unit.lessons()).allSatisfy(card -> {
                assertThat(card.videoMs()).isBetween(60_000, 150_000);
                assertThat(library.lesson(card.id(), Locale.ENGLISH).video().captionLocales()).containsExactly("en", "es");
            });
            assertThat(library.lesson(unit.lessons().get(1).id(), Locale.of("es")).title()).isEqualTo("Razones iguales");
        });
    }

    @Test
    void theClassIsWhereItsHistorySays() {
        CurrentSchool.in(SampleSchool.ID, () -> {
            var math = roster.classrooms().getLast();
            var names = roster.students(math.id());
            var lessons = library.units().getFirst().lessons().stream().map(LessonCard::id).toList();
            var work = progress.ofClass(names.stream().map(StudentName::id).toList(), lessons);
            assertThat(names(names, work, one -> one.lessonId().equals(lessons.get(0)) && one.reached()))
                    .hasSize(26).doesNotContain("Ivan", "Tess");
            assertThat(names(names, work, one -> one.lessonId().equals(lessons.get(1)) && one.finished())).hasSize(23);
            assertThat(names(names, work, one -> one.lessonId().equals(lessons.get(1)) && one.missesTwice() > 0))
                    .containsExactly("Amara");
            assertThat(names(names, work, one -> one.lessonId().equals(lessons.get(2)) && one.begun()))
                    .containsExactly("Wei");
        });
    }

    @Test
    void everyHourIsOverAndTheMinutesWentToPeople() {
        CurrentSchool.in(SampleSchool.ID, () -> roster.classrooms().forEach(room -> {
            assertThat(hours.running(room.id())).isEmpty();
            var last = hours.minutes(hours.last(room.id(), 1).getFirst().id()).ofClass();
            assertThat(last.in(State.TOGETHER)).isGreaterThan(last.in(State.SCREEN).multipliedBy(3));
            assertThat(last.in(State.ADULT)).isPositive();
        }));
    }

    @Test
    void aGuardianReadsThePersonsWordsFirst() throws Exception {
        var daniel = CurrentSchool.in(SampleSchool.ID, () -> people.everybody().stream()
                .filter(person -> person.name().equals("Daniel")).findFirst().orElseThrow());
        var maya = CurrentSchool.in(SampleSchool.ID, () -> roster.childrenOf(daniel.personId())).getLast();
        var page = Jsoup.parse(mvc.perform(get("/family/" + maya.id()).locale(Locale.ENGLISH)
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(daniel, null,
                        List.of(new SimpleGrantedAuthority("GUARDIAN")))))).andReturn().getResponse().getContentAsString());
        assertThat(page.select("main section").eachText().get(0)).startsWith(
                "Ms. Rivera writes: “Your drawing of the double number line made the whole group see it.");
        assertThat(page.select("main section").eachText().get(1)).startsWith("What Maya and Ms. Rivera agreed");
        assertThat(page.select("figure.share").text()).contains("Together", "On paper", "With an adult");
    }

    @Test
    void someStudentsAreDueAndMostWereSpokenWith() {
        CurrentSchool.in(SampleSchool.ID, () -> {
            var mentor = people.everybody().stream().filter(person -> person.is(Role.MENTOR)).findFirst().orElseThrow();
            var mentees = checkIns.mentees(mentor.personId());
            assertThat(mentees).allSatisfy(mentee -> assertThat(mentee.lastAt()).isNotNull());
            assertThat(mentees.stream().filter(Mentee::due).count()).isBetween(2L, 8L);
        });
    }

    @Test
    void alertsWereMetAndClosedButForTheLastDays() {
        CurrentSchool.in(SampleSchool.ID, () -> {
            var told = people.everybody().stream().filter(person -> person.is(Role.FACILITATOR)).findFirst().orElseThrow();
            var all = clock.at(Instant.EPOCH, () -> alerts.of(told.personId()));
            assertThat(all).isNotEmpty().allMatch(one -> one.percent() < 65 && one.told().size() > 1);
            assertThat(all).anyMatch(one -> one.closedBy() != null && "YES".equals(one.reply()));
            assertThat(alerts.openFor(told.personId())).hasSizeLessThan(6);
        });
    }

    @Test
    void loadingAgainChangesNothing() {
        sample.load(ZoneId.of("America/Chicago"));
        assertThat(CurrentSchool.in(SampleSchool.ID, () -> roster.classrooms().stream().map(ClassroomView::name).toList()))
                .isEqualTo(List.of("Grade 3/4", "Math 6B"));
    }

    private static List<String> names(List<StudentName> students, List<StudentLesson> work,
            Predicate<StudentLesson> which) {
        var ids = work.stream().filter(which).map(StudentLesson::studentId).toList();
        return students.stream().filter(student -> ids.contains(student.id())).map(StudentName::givenName).toList();
    }
}
