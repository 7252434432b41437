package app.headsup.family;

import app.headsup.access.CurrentUser;
import app.headsup.classhour.ClassHours;
import app.headsup.classhour.State;
import app.headsup.conference.Conferences;
import app.headsup.library.Library;
import app.headsup.progress.Progress;
import app.headsup.roster.Roster;
import app.headsup.roster.StudentName;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a child's week for a guardian of theirs; anybody else's child is not found. */
@Service
@Transactional(readOnly = true)
class Weeks {

    private static final int DAYS = 7;
    private static final int WORDS = 3;

    private final Roster roster;
    private final Library library;
    private final Progress progress;
    private final ClassHours hours;
    private final Conferences conferences;
    private final HomeLessons lessons;

    Weeks(Roster roster, Library library, Progress progress, ClassHours hours, Conferences conferences,
            HomeLessons lessons) {
        this.roster = roster;
        this.library = library;
        this.progress = progress;
        this.hours = hours;
        this.conferences = conferences;
        this.lessons = lessons;
    }

    List<StudentName> children(CurrentUser guardian) {
        return roster.childrenOf(guardian.personId());
    }

    /** The seven days up to today, so that a Monday has something to tell. */
    ChildWeek of(CurrentUser guardian, UUID studentId, Locale locale) {
        var child = roster.childOf(guardian.personId(), studentId);
        LocalDate today = roster.today();
        return new ChildWeek(child, words(studentId, today.minusDays(DAYS - 1), locale),
                conferences.goal(studentId).orElse(null), lessons.current(studentId, locale).orElse(null),
                minutes(studentId, today));
    }

    private List<KindWords> words(UUID studentId, LocalDate since, Locale locale) {
        ZoneId zone = roster.zone();
        var all = progress.feedback(studentId);
        return IntStream.range(0, Math.min(WORDS, all.size()))
                .filter(i -> i == 0 || !LocalDate.ofInstant(all.get(i).givenAt(), zone).isBefore(since))
                .mapToObj(all::get)
                .map(said -> new KindWords(said,
                        said.lessonId() == null ? null : library.lesson(said.lessonId(), locale).title()))
                .toList();
    }

    private Map<String, Long> minutes(UUID studentId, LocalDate today) {
        var spent = hours.minutesOf(studentId, today.minusDays(DAYS - 1), today);
        var minutes = new LinkedHashMap<String, Long>();
        for (var state : State.values()) {
            minutes.put(state.css(), Math.round(spent.in(state).toSeconds() / 60.0));
        }
        return minutes;
    }
}
