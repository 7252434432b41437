package app.headsup.sample;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.State;
import app.headsup.groupwork.Groups;
import app.headsup.sample.HistoryFile.Work;
import app.headsup.web.SchoolClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One class hour of the past: a few students at the screens while the others work on paper and the teachers talk with
 * one after the other; then everybody at the tables; then paper again. Minutes count from the hour's start.
 */
@Component
class SampleHour {

    private static final int WATCH = 2;
    private static final int TALKS = 3;
    private static final int TALK = 5;
    private static final int LIDS_CLOSED = 11;
    private static final int TABLES = 13;
    private static final int TABLES_DONE = 40;

    private final ClassHours hours;
    private final Groups groups;
    private final SampleWork work;
    private final SampleTalks talks;
    private final SchoolClock clock;

    SampleHour(ClassHours hours, Groups groups, SampleWork work, SampleTalks talks, SchoolClock clock) {
        this.hours = hours;
        this.groups = groups;
        this.work = work;
        this.talks = talks;
        this.clock = clock;
    }

    /** @param day counted back from the first start; @param words whose texts are taken in turn */
    void play(ClassStory story, HistoryFile words, int day, Instant start) {
        UUID teacher = story.teachers().getFirst();
        UUID hour = clock.at(start, () -> hours.start(story.classroom(), teacher, story.hourMinutes()));
        var watching = watch(story, words, day, hour, start);
        var others = new ArrayList<>(story.students().values());
        others.removeAll(watching);
        place(hour, others, Destination.paper(), teacher, start.plus(WATCH, ChronoUnit.MINUTES));
        talkWith(story, words, day, hour, start, others);
        place(hour, watching, Destination.paper(), teacher, start.plus(LIDS_CLOSED, ChronoUnit.MINUTES));
        sitTogether(story, day, hour, start);
        try (var ignored = clock.at(start.plus(story.hourMinutes(), ChronoUnit.MINUTES))) {
            hours.end(hour, teacher);
        }
    }

    private List<UUID> watch(ClassStory story, HistoryFile words, int day, UUID hour, Instant start) {
        var watching = new ArrayList<UUID>();
        var begin = start.plus(WATCH, ChronoUnit.MINUTES);
        for (var line : story.history().work()) {
            if (line.watch() == day) {
                var students = story.students(line.students());
                place(hour, students, Destination.screen(), story.teachers().getFirst(), begin);
                var script = work.script(story.lesson(line.lesson()));
                for (int i = 0; i < students.size(); i++) {
                    work.watch(students.get(i), script, line.how(), begin.plusSeconds(4L * i), i, words.shortTexts());
                }
                watching.addAll(students);
            }
        }
        return watching;
    }

    /** Each teacher talks with one student after the other; who the file doesn't name comes in turn. */
    private void talkWith(ClassStory story, HistoryFile words, int day, UUID hour, Instant start, List<UUID> free) {
        var todays = talks.of(story, words, day, free);
        for (int i = 0; i < todays.size(); i++) {
            int teacher = i % story.teachers().size();
            int minute = TALKS + TALK * (i / story.teachers().size());
            talks.hold(story, hour, todays.get(i), story.teachers().get(teacher),
                    start.plus(minute, ChronoUnit.MINUTES), start.plus(minute + TALK - 1, ChronoUnit.MINUTES));
        }
    }

    private void sitTogether(ClassStory story, int day, UUID hour, Instant start) {
        UUID teacher = story.teachers().getFirst();
        var formed = new ArrayList<UUID>();
        var rest = new ArrayList<>(story.students().values());
        Collections.rotate(rest, day);
        for (var line : story.history().work()) {
            if (line.task() != null && line.task() == day) {
                fours(story, line).forEach(group -> {
                    rest.removeAll(group);
                    formed.add(form(story, hour, line.lesson(), group, start, teacher));
                });
            }
        }
        story.tables().seat(rest).forEach(group -> formed.add(form(story, hour, null, group, start, teacher)));
        try (var ignored = clock.at(start.plus(TABLES_DONE, ChronoUnit.MINUTES))) {
            formed.forEach(group -> groups.tick(group, teacher, State.PAPER));
        }
    }

    private UUID form(ClassStory story, UUID hour, Integer lesson, List<UUID> group, Instant start, UUID teacher) {
        story.tables().remember(group);
        return clock.at(start.plus(TABLES, ChronoUnit.MINUTES),
                () -> groups.form(hour, story.lesson(lesson), null, group, teacher));
    }

    private static List<List<UUID>> fours(ClassStory story, Work line) {
        var students = story.students(line.students());
        var groups = new ArrayList<List<UUID>>();
        for (int i = 0; i < students.size(); i += 4) {
            groups.add(students.subList(i, Math.min(i + 4, students.size())));
        }
        return groups;
    }

    private void place(UUID hour, List<UUID> students, Destination to, UUID teacher, Instant moment) {
        try (var ignored = clock.at(moment)) {
            hours.place(hour, students, to, teacher);
        }
    }
}
