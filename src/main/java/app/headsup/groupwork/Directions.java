package app.headsup.groupwork;

import app.headsup.classhour.ClassHours;
import app.headsup.classhour.State;
import app.headsup.classhour.Whereabouts;
import app.headsup.library.Library;
import app.headsup.progress.Direction;
import app.headsup.progress.Progress;
import app.headsup.progress.StudentDirections;
import app.headsup.roster.Roster;
import app.headsup.routing.Sent;
import app.headsup.routing.Suggestions;
import app.headsup.rules.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says on the student's own page where an adult has sent them. Waiting or on screen, the playlist says what comes next:
 * only a person's word closes the lid.
 */
@Component
@Transactional(readOnly = true)
class Directions implements StudentDirections {

    private final ClassHours hours;
    private final OwnTables tables;
    private final Roster roster;
    private final Library library;
    private final Progress progress;
    private final Suggestions suggestions;
    private final MessageSource messages;

    Directions(ClassHours hours, OwnTables tables, Roster roster, Library library, Progress progress,
            Suggestions suggestions, MessageSource messages) {
        this.hours = hours;
        this.tables = tables;
        this.roster = roster;
        this.library = library;
        this.progress = progress;
        this.suggestions = suggestions;
        this.messages = messages;
    }

    @Override
    public Optional<Direction> now(UUID studentId, Locale locale) {
        return hours.ofStudent(studentId).flatMap(place -> switch (place.state()) {
            case TOGETHER -> tables.of(studentId, place.hourId()).map(table -> together(place, table, locale));
            case ADULT -> Optional.of(withAdult(place, locale));
            case PAPER -> Optional.of(new Direction("paper", say("groupwork.go.paper", locale),
                    kindWord(place, locale, "groupwork.go.paper.why"), null, null, null));
            case SCREEN -> suggestions.sent(place.hourId(), studentId, locale)
                    .filter(sent -> sent.lessonId() != null && sent.route().leadsTo() == State.SCREEN)
                    .filter(sent -> stillToDo(place, sent)).map(sent -> atScreen(sent, locale));
            case WAITING -> Optional.empty();
        });
    }

    /** Once they have answered again, or are through the lesson, the playlist says what comes next. */
    private boolean stillToDo(Whereabouts place, Sent sent) {
        var done = progress.ofClass(List.of(place.studentId()), List.of(sent.lessonId())).getFirst();
        return sent.route() == Route.WATCH_AGAIN
                ? done.lastAnswerAt() == null || done.lastAnswerAt().isBefore(place.since())
                : !done.finished() || done.answered() < done.asked();
    }

    private Direction atScreen(Sent sent, Locale locale) {
        var title = library.cards(List.of(sent.lessonId())).get(sent.lessonId()).title();
        return new Direction("screen", say("groupwork.go.screen." + sent.route().key(), locale, title), sent.kindWord(),
                null, null, sent.lessonId());
    }

    private Direction together(Whereabouts place, OwnTable table, Locale locale) {
        var headline = table.zone() == null ? say("groupwork.go.together", locale)
                : say("groupwork.go.zone", locale, table.zone());
        var people = people(table.partners(), locale);
        if (table.task() != null) {
            return new Direction("together", headline, say("groupwork.go.task", locale, people, table.task()),
                    table.role() == null ? null : say("groupwork.go.role", locale, table.role()), table.minutes(),
                    table.lessonId());
        }
        if (table.groupId() == null) {
            return new Direction("together", headline, table.partners().isEmpty() ? say("groupwork.go.others-come", locale)
                    : say("groupwork.go.with", locale, people), null, null, null);
        }
        return new Direction("together", headline, say("groupwork.go.with", locale, people),
                suggestions.kindWord(place.hourId(), place.studentId(), locale).orElse(null), null, table.lessonId());
    }

    private Direction withAdult(Whereabouts place, Locale locale) {
        var adult = roster.names(List.of(place.adultId())).getOrDefault(place.adultId(), "");
        return new Direction("adult", say("groupwork.go.adult", locale, adult),
                kindWord(place, locale, "groupwork.go.adult.why"), null, null, null);
    }

    private String kindWord(Whereabouts place, Locale locale, String otherwise) {
        return suggestions.kindWord(place.hourId(), place.studentId(), locale)
                .orElseGet(() -> say(otherwise, locale));
    }

    /** "You, Jonas and Aisha". */
    private String people(List<String> partners, Locale locale) {
        var everybody = new ArrayList<>(List.of(say("groupwork.you", locale)));
        everybody.addAll(partners);
        if (everybody.size() == 1) {
            return everybody.getFirst();
        }
        return say("groupwork.and", locale, String.join(", ", everybody.subList(0, everybody.size() - 1)),
                everybody.getLast());
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
