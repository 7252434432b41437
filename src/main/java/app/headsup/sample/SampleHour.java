package app.headsup.sample;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.State;
import app.headsup.groupwork.Groups;
import app.headsup.sample.HistoryFile.Work;
import app.headsup.web.SchoolClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One class hour of the past: a few students at the screens while the others work on paper and the teachers talk with
 * one after the other; then everybody at the tables; then paper again. Three times the rules are asked. What happens is
 * told in the order in which it happened, because a rule sees what was true then. Minutes count from the hour's start.
 */
@Component
class SampleHour {

    private static final int WATCH = 2;
    private static final int TALKS = 3;
    private static final int TALK = 5;
    private static final int LIDS_CLOSED = 11;
    private static final int TABLES = 13;
    private static final int TABLES_DONE = 40;
    private static final int CHECKED = 44;
    /** Looked at twenty seconds before the next thing happens, and answered ten seconds before. */
    private static final List<Integer> LOOKS = List.of(TALKS, LIDS_CLOSED, CHECKED + 1);

    private final ClassHours hours;
    private final Groups groups;
    private final SampleWork work;
    private final SampleTalks talks;
    private final SampleDecisions decisions;
    private final SchoolClock clock;

    SampleHour(ClassHours hours, Groups groups, SampleWork work, SampleTalks talks, SampleDecisions decisions,
            SchoolClock clock) {
        this.hours = hours;
        this.groups = groups;
        this.work = work;
        this.talks = talks;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * @param day counted back from the first start
     * @param words whose texts are taken in turn
     * @param checks what adults saw in the mastery checks towards the end
     */
    void play(ClassStory story, HistoryFile words, int day, Instant start, Runnable checks) {
        var agenda = new Agenda(start, clock);
        UUID teacher = story.teachers().getFirst();
        UUID hour = clock.at(start, () -> hours.start(story.classroom(), teacher, story.hourMinutes()));
        var watching = watch(story, words, day, start);
        var others = new ArrayList<>(story.students().values());
        others.removeAll(watching);
        agenda.at(WATCH, () -> {
            hours.place(hour, watching, Destination.screen(), teacher);
            hours.place(hour, others, Destination.paper(), teacher);
        });
        var todays = talks.of(story, words, day, others);
        LOOKS.forEach(minute -> {
            agenda.at(minute, -20, () -> decisions.look(story));
            agenda.at(minute, -10, () -> decisions.answer(story, hour, day, todays));
        });
        talkWith(story, hour, todays, agenda);
        agenda.at(LIDS_CLOSED, () -> hours.place(hour, watching, Destination.paper(), teacher));
        agenda.at(TABLES, () -> {
            var formed = groups.form(hour, tables(story, day), teacher);
            agenda.at(TABLES_DONE, () -> groups.tick(hour, formed, teacher, State.PAPER));
        });
        agenda.at(CHECKED, checks);
        agenda.at(story.hourMinutes(), () -> hours.end(hour, teacher));
        agenda.run();
    }

    /** What they answer at the screens; who looks before an answer was given doesn't see it yet. */
    private List<UUID> watch(ClassStory story, HistoryFile words, int day, Instant start) {
        var watching = new ArrayList<UUID>();
        for (var line : story.history().work()) {
            if (line.watch() == day) {
                var students = story.students(line.students());
                var script = work.script(story.lesson(line.lesson()));
                for (int i = 0; i < students.size(); i++) {
                    work.watch(students.get(i), script, line.how(), start.plusSeconds(WATCH * 60 + 4L * i), i,
                            words.shortTexts());
                }
                watching.addAll(students);
            }
        }
        return watching;
    }

    /** Each teacher talks with one student after the other; who the file doesn't name comes in turn. */
    private void talkWith(ClassStory story, UUID hour, List<SampleTalks.Held> todays, Agenda agenda) {
        for (int i = 0; i < todays.size(); i++) {
            var talk = todays.get(i);
            var teacher = story.teachers().get(i % story.teachers().size());
            int minute = TALKS + TALK * (i / story.teachers().size());
            agenda.at(minute, () -> talks.open(story, hour, talk, teacher));
            agenda.at(minute + TALK - 1, () -> talks.close(hour, talk, teacher));
        }
    }

    private static List<Groups.Wanted> tables(ClassStory story, int day) {
        var wanted = new ArrayList<Groups.Wanted>();
        var rest = new ArrayList<>(story.students().values());
        Collections.rotate(rest, day);
        for (var line : story.history().work()) {
            if (line.task() != null && line.task() == day) {
                fours(story, line).forEach(group -> {
                    rest.removeAll(group);
                    wanted.add(new Groups.Wanted(story.lesson(line.lesson()), group));
                });
            }
        }
        wanted.forEach(group -> story.tables().remember(group.students()));
        for (var group : story.tables().seat(rest)) {
            story.tables().remember(group);
            wanted.add(new Groups.Wanted(null, group));
        }
        return wanted;
    }

    private static List<List<UUID>> fours(ClassStory story, Work line) {
        var students = story.students(line.students());
        var groups = new ArrayList<List<UUID>>();
        for (int i = 0; i < students.size(); i += 4) {
            groups.add(students.subList(i, Math.min(i + 4, students.size())));
        }
        return groups;
    }
}
