package app.headsup.progress;

import app.headsup.library.Library;
import app.headsup.playlist.Playlists;
import app.headsup.progress.LearnRow.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says where a student goes next: where the class hour wants them, else to the next lesson of their playlist. */
@Service
class Compass {

    private final Playlists playlists;
    private final Library library;
    private final Progress progress;
    private final ObjectProvider<StudentDirections> directions;
    private final MessageSource messages;

    Compass(Playlists playlists, Library library, Progress progress,
            ObjectProvider<StudentDirections> directions, MessageSource messages) {
        this.playlists = playlists;
        this.library = library;
        this.progress = progress;
        this.directions = directions;
        this.messages = messages;
    }

    /** The student's page. */
    @Transactional(readOnly = true)
    public LearnPage page(UUID studentId, Locale locale) {
        var rows = rows(studentId);
        var direction = fromTheHour(studentId, locale).orElseGet(() -> fromThePlaylist(rows, locale));
        return new LearnPage(unit(rows, direction, locale), direction, shown(progress.feedback(studentId)),
                marked(rows, direction, locale));
    }

    /** Where people wait for the student now; empty when nobody does. */
    @Transactional(readOnly = true)
    public Optional<Direction> fromTheHour(UUID studentId, Locale locale) {
        return directions.orderedStream().map(source -> source.now(studentId, locale)).flatMap(Optional::stream).findFirst();
    }

    /** Everything not seen yet, and the last words that were, so that they can still be answered. */
    private static List<FeedbackView> shown(List<FeedbackView> newestFirst) {
        var unseen = newestFirst.stream().filter(words -> !words.seen()).toList();
        return unseen.isEmpty() ? newestFirst.stream().limit(1).toList() : unseen;
    }

    private String unit(List<LearnRow> rows, Direction direction, Locale locale) {
        return rows.isEmpty() ? null : library.lesson(direction.lessonId() == null ? rows.getFirst().lessonId()
                : direction.lessonId(), locale).unitTitle();
    }

    private List<LearnRow> rows(UUID studentId) {
        var entries = playlists.entriesFor(studentId);
        var lessonIds = entries.stream().map(entry -> entry.lessonId()).toList();
        var cards = library.cards(lessonIds);
        var done = progress.ofClass(List.of(studentId), lessonIds).stream()
                .collect(Collectors.toMap(StudentLesson::lessonId, lesson -> lesson));
        return entries.stream().map(entry -> new LearnRow(entry, cards.get(entry.lessonId()),
                done.get(entry.lessonId()), State.LATER, "waiting", "", "")).toList();
    }

    private Direction fromThePlaylist(List<LearnRow> rows, Locale locale) {
        return next(rows).map(row -> new Direction("screen",
                        say(row.progress().begun() ? "progress.go-on" : "progress.open-next", locale, row.card().title()),
                        row.card().objective(), null, row.videoMinutes(), row.lessonId()))
                .orElseGet(() -> new Direction("waiting", say("progress.look-up", locale),
                        say(rows.isEmpty() ? "progress.nothing-yet" : "progress.all-watched", locale), null, null, null));
    }

    /** The first that must or should be done and whose screen part isn't; then those the student may like. */
    private static Optional<LearnRow> next(List<LearnRow> rows) {
        var open = rows.stream().filter(row -> !row.progress().reached() && !row.screenDone()).toList();
        return open.stream().filter(row -> !row.isOptional()).findFirst().or(() -> open.stream().findFirst());
    }

    private List<LearnRow> marked(List<LearnRow> rows, Direction direction, Locale locale) {
        var marked = new ArrayList<LearnRow>();
        boolean nextGiven = false;
        for (LearnRow row : rows) {
            State state = state(row, direction, nextGiven);
            nextGiven |= state == State.NEXT;
            String css = switch (state) {
                case REACHED -> "paper";
                case NOW -> direction.state();
                default -> "waiting";
            };
            marked.add(new LearnRow(row.entry(), row.card(), row.progress(), state, css, say(state.key(), locale),
                    note(row, state, locale)));
        }
        return marked;
    }

    private String note(LearnRow row, State state, Locale locale) {
        var words = new StringJoiner(" ");
        words.add(say(row.done() ? "progress.video-done" : row.tierKey(), locale));
        if (!row.done() && row.videoMinutes() != null && state != State.REACHED) {
            words.add(say("progress.video-minutes", locale, row.videoMinutes()));
        }
        if (row.done() && row.card().taskTitle() != null) {
            words.add(say("progress.then-task", locale));
        }
        if (row.done() && row.card().check()) {
            words.add(say("progress.then-check", locale));
        }
        return words.toString();
    }

    private static State state(LearnRow row, Direction direction, boolean nextGiven) {
        if (row.lessonId().equals(direction.lessonId())) {
            return State.NOW;
        }
        if (row.progress().reached()) {
            return State.REACHED;
        }
        if (row.screenDone()) {
            return State.ALMOST;
        }
        return row.isOptional() ? State.IF_YOU_LIKE : nextGiven ? State.LATER : State.NEXT;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
