package app.headsup.routing;

import static org.assertj.core.api.Assertions.assertThat;

import app.headsup.HeadsupTest;
import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.Destination;
import app.headsup.classhour.State;
import app.headsup.conference.ConferenceNotes;
import app.headsup.conference.Conferences;
import app.headsup.groupwork.Groups;
import app.headsup.rules.Facts;
import app.headsup.rules.Route;
import app.headsup.rules.Situation;
import app.headsup.web.SchoolClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeadsupTest
class FactsTest {

    @Autowired
    ClassAtWork atWork;
    @Autowired
    ClassHours hours;
    @Autowired
    Suggestions suggestions;
    @Autowired
    Needs needs;
    @Autowired
    Groups groups;
    @Autowired
    Conferences conferences;
    @Autowired
    FactsReader reader;
    @Autowired
    SchoolClock clock;

    /** Yesterday, so that what the listeners write meanwhile is later than every moment looked at. */
    final Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofDays(1));
    final Map<Instant, List<Situation>> seen = new LinkedHashMap<>();
    ClassAtWork.Hour hour;
    UUID teacher;

    @Test
    void aMomentThatIsPastLooksAsItDidThen() {
        hour = clock.at(start, () -> atWork
                .with("Ana", "Ben", "Chen", "Dalia", "Elif"));
        teacher = hour.school.teacher.personId();
        var ana = hour.student(0);
        minute(1, () -> hours.place(hour.id, ids(0, 5), Destination.screen(), teacher));
        minute(3, () -> hour.answer(ana, hour.lesson.number, "5"));
        minute(4, () -> hour.answer(ana, hour.lesson.number, "7"));
        minute(5, hour::look);
        minute(6, () -> {
            needs.raise(hour.school.classroom, hour.student(4).personId(), Route.CONFERENCE, "A word", teacher);
            hour.look();
        });
        minute(7, () -> hour.school.students.subList(1, 4).forEach(hour::understand));
        minute(8, () -> groups.form(hour.id, hour.lesson.id, null, ids(1, 3), teacher));
        minute(9, () -> groups.join(groups.open(hour.id).getFirst().id(), ids(3, 4), teacher));
        minute(10, () -> suggestions.open(hour.id, Locale.ENGLISH).stream().filter(one -> one.rule().equals("need"))
                .forEach(one -> suggestions.decide(one.id(), teacher, new Verdict.No("Tomorrow"))));
        minute(11, () -> talk(ana));
        minute(14, () -> groups.tick(groups.open(hour.id).getFirst().id(), teacher, State.PAPER));
        minute(15, () -> hour.result(hour.student(1), 90));
        minute(16, () -> hours.place(hour.id, ids(1, 2), Destination.screen(), teacher));
        clock.at(start.plusSeconds(1200), () -> {
            hour.school.in(() -> hours.end(hour.id, teacher));
            return null;
        });

        var facts = facts(start.minus(Duration.ofDays(1)), start.plus(Duration.ofDays(1)));
        assertThat(seen).hasSize(13).doesNotContainValue(List.of());
        seen.forEach((moment, situations) -> assertThat(facts.at(moment)).as("at %s", moment).isEqualTo(situations));
        assertThat(facts.at(start.minusSeconds(1))).isEmpty();
        assertThat(facts.at(start.plusSeconds(1200))).isEmpty();
        assertThat(facts.at(start.plusSeconds(600)).getFirst().room().groups().getFirst().studentIds()).hasSize(3);
    }

    private void talk(CurrentUser student) {
        var talk = conferences.open(hour.id, hour.school.classroom, student.personId(), teacher);
        clock.at(start.plusSeconds(12 * 60), () -> {
            conferences.close(talk, conferences.view(talk).version(),
                    new ConferenceNotes("Draws first", "", "", "", null), State.WAITING, teacher);
            return null;
        });
    }

    /** Something happens at this minute of the hour; half a minute later somebody looks. */
    private void minute(int minute, Runnable happens) {
        clock.at(start.plusSeconds(minute * 60L), () -> {
            hour.school.in(happens);
            return null;
        });
        var moment = start.plusSeconds(minute * 60L + 30);
        if (minute != 11) {
            seen.put(moment, facts(start, start).at(moment));
        } else {
            seen.put(start.plusSeconds(12 * 60 + 30), facts(start, start).at(start.plusSeconds(12 * 60 + 30)));
        }
    }

    private Facts facts(Instant from, Instant to) {
        return hour.school.in(() -> reader.facts(hour.school.classroom, from, to));
    }

    private List<UUID> ids(int from, int to) {
        return hour.school.students.subList(from, to).stream().map(CurrentUser::personId).toList();
    }
}
