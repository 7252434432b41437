package app.headsup.sample;

import app.headsup.access.Identities;
import app.headsup.access.Role;
import app.headsup.classhour.ClassHours;
import app.headsup.family.HomeSessions;
import app.headsup.library.LessonCard;
import app.headsup.library.Library;
import app.headsup.roster.AdultName;
import app.headsup.roster.Duty;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import app.headsup.sample.HistoryFile.AtHome;
import app.headsup.sample.HistoryFile.ClassHistory;
import app.headsup.web.SchoolClock;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Last, the weeks that lie behind the school: every school day an hour of each class, what people said afterwards, the
 * mentors' rounds, and evenings at home. The same story at every first start; only its dates move.
 */
@Component
@Order(3)
class SampleHistory implements Part {

    private final SampleFiles files;
    private final Roster roster;
    private final Library library;
    private final ClassHours hours;
    private final Identities people;
    private final SampleHour hour;
    private final SampleWords words;
    private final SampleRounds rounds;
    private final HomeSessions homeSessions;
    private final SchoolClock clock;
    private final EntityManager entities;

    SampleHistory(SampleFiles files, Roster roster, Library library, ClassHours hours, Identities people,
            SampleHour hour, SampleWords words, SampleRounds rounds, HomeSessions homeSessions, SchoolClock clock, EntityManager entities) {
        this.files = files;
        this.roster = roster;
        this.library = library;
        this.hours = hours;
        this.people = people;
        this.hour = hour;
        this.words = words;
        this.rounds = rounds;
        this.homeSessions = homeSessions;
        this.clock = clock;
        this.entities = entities;
    }

    @Override
    public String what() {
        return "its weeks so far";
    }

    @Override
    public boolean isThere() {
        return roster.classrooms().stream().anyMatch(room -> !hours.last(room.id(), 1).isEmpty());
    }

    @Override
    public void enter(Calendar calendar) {
        var file = files.read("history.json", HistoryFile.class);
        var lessons = library.units().getFirst().lessons().stream().map(LessonCard::id).toList();
        var classes = file.classes().stream().map(history -> story(history, lessons)).toList();
        var days = calendar.schoolDays();
        for (int i = 0; i < days.size(); i++) {
            int day = i - days.size();
            var date = days.get(i);
            for (var story : classes.stream().filter(one -> one.history().meets().contains(day)).toList()) {
                var start = calendar.at(date, story.history().startsAt());
                var seen = day == -1 ? null : calendar.at(days.get(i + 1), story.history().startsAt().plusMinutes(1));
                hour.play(story, file, day, start, () -> words.say(story, file, day, clock.instant(),
                        calendar.at(date, LocalTime.of(15, 30)), seen));
            }
            rounds.walk(file.checkIns(), day, calendar.at(date, LocalTime.of(13, 0)));
            file.homeSessions().stream().filter(evening -> evening.day() == day).forEach(evening ->
                    sitDown(evening, lessons, calendar.at(date, LocalTime.of(18, 45))));
            // What was written stays written; kept in memory, every later day would look through all of it again.
            entities.flush();
            entities.clear();
        }
    }

    private ClassStory story(ClassHistory history, List<UUID> lessons) {
        var room = roster.classrooms().stream().filter(one -> one.name().equals(history.classroom())).findFirst()
                .orElseThrow();
        var teachers = roster.adults(room.id()).stream().filter(adult -> adult.duty() == Duty.TEACHER)
                .map(AdultName::id).toList();
        Map<String, UUID> students = roster.students(room.id()).stream().collect(Collectors.toMap(
                StudentName::givenName, StudentName::id, (one, other) -> one, LinkedHashMap::new));
        var apart = history.strangers().stream().map(students::get).toList();
        return new ClassStory(room.id(), room.hourMinutes(), teachers, students, lessons, history, new Tables(apart));
    }

    private void sitDown(AtHome evening, List<UUID> lessons, Instant moment) {
        var guardian = people.everybody().stream()
                .filter(person -> person.is(Role.GUARDIAN) && person.name().equals(evening.guardian())).findFirst()
                .orElseThrow().personId();
        var child = roster.childrenOf(guardian).stream().filter(one -> one.givenName().equals(evening.child()))
                .findFirst().orElseThrow();
        try (var ignored = clock.at(moment)) {
            homeSessions.done(guardian, child.id(), lessons.get(evening.lesson() - 1));
        }
    }
}
