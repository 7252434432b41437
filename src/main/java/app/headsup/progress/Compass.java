package app.headsup.progress;

import app.headsup.progress.LearnRow.State;
import app.headsup.progress.StudentPieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says where a student goes next: where the class hour wants them, else to the next lesson of their playlist. */
@Service
class Compass {

    private final ListReader lists;
    private final PieceReader pieces;
    private final ObjectProvider<StudentDirections> directions;
    private final MessageSource messages;

    Compass(ListReader lists, PieceReader pieces, ObjectProvider<StudentDirections> directions, MessageSource messages) {
        this.lists = lists;
        this.pieces = pieces;
        this.directions = directions;
        this.messages = messages;
    }

    /** The student's page: two statements, and those of the direction. */
    @Transactional(readOnly = true)
    public LearnPage page(UUID studentId, Locale locale) {
        var list = lists.of(studentId);
        var direction = fromTheHour(studentId, locale).orElseGet(() -> fromThePlaylist(list, locale));
        var added = pieces.onList(studentId);
        return new LearnPage(unit(list, direction), direction, added.feedback(), at(StudentPieces.Place.WORDS, added.pieces()),
                at(StudentPieces.Place.WAYS_IN, added.pieces()), rows(list, direction, locale));
    }

    /** Where people wait for the student now; empty when nobody does. */
    @Transactional(readOnly = true)
    public Optional<Direction> fromTheHour(UUID studentId, Locale locale) {
        return directions.orderedStream().map(source -> source.now(studentId, locale)).flatMap(Optional::stream).findFirst();
    }

    private static List<Piece> at(StudentPieces.Place place, List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.place() == place).toList();
    }

    private static String unit(List<Listed> list, Direction direction) {
        return list.stream().filter(one -> one.lessonId().equals(direction.lessonId())).findFirst()
                .or(() -> list.stream().findFirst()).map(Listed::unit).orElse(null);
    }

    private Direction fromThePlaylist(List<Listed> list, Locale locale) {
        return next(list).map(one -> new Direction("screen",
                        say(one.begun() ? "progress.go-on" : "progress.open-next", locale, one.title()),
                        one.objective(), null, one.videoMinutes(), one.lessonId()))
                .orElseGet(() -> new Direction("waiting", say("progress.look-up", locale),
                        say(list.isEmpty() ? "progress.nothing-yet" : "progress.all-watched", locale), null, null, null));
    }

    /** The first that must or should be done and whose screen part isn't; then those the student may like. */
    private static Optional<Listed> next(List<Listed> list) {
        var open = list.stream().filter(one -> !one.reached() && !one.screenDone()).toList();
        return open.stream().filter(one -> !one.optional()).findFirst().or(() -> open.stream().findFirst());
    }

    private List<LearnRow> rows(List<Listed> list, Direction direction, Locale locale) {
        var rows = new ArrayList<LearnRow>();
        boolean nextGiven = false;
        for (var one : list) {
            State state = state(one, direction, nextGiven);
            nextGiven |= state == State.NEXT;
            String css = switch (state) {
                case REACHED -> "paper";
                case NOW -> direction.state();
                default -> "waiting";
            };
            rows.add(new LearnRow(one.lessonId(), one.title(), state, css, say(state.key(), locale),
                    note(one, state, locale)));
        }
        return rows;
    }

    private String note(Listed one, State state, Locale locale) {
        var words = new StringJoiner(" ");
        words.add(say(one.almost() ? "progress.video-done" : one.tierKey(), locale));
        if (!one.almost() && one.videoMs() != null && state != State.REACHED) {
            words.add(say("progress.video-minutes", locale, one.videoMinutes()));
        }
        if (one.almost() && one.task()) {
            words.add(say("progress.then-task", locale));
        }
        if (one.almost() && one.checked()) {
            words.add(say("progress.then-check", locale));
        }
        return words.toString();
    }

    private static State state(Listed one, Direction direction, boolean nextGiven) {
        if (one.lessonId().equals(direction.lessonId())) {
            return State.NOW;
        }
        if (one.reached()) {
            return State.REACHED;
        }
        if (one.screenDone()) {
            return State.ALMOST;
        }
        return one.optional() ? State.IF_YOU_LIKE : nextGiven ? State.LATER : State.NEXT;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
