package app.headsup.classhour;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a student has told the adults of their class, for the student's own pages.
 *
 * @param lessonId on whose page it is shown; null on the list
 * @param unheard closed, with a recording that nobody has heard yet
 * @param classes to choose from, because nobody can tell which is meant; empty where it is clear
 */
public record OwnSignals(UUID lessonId, List<Own> open, List<Own> answered, List<Own> unheard,
        List<ClassChoice> classes) {

    /** @param rows a row for each class with each signal there, see {@link SignalReader} */
    static OwnSignals of(List<Row> rows, UUID lessonId) {
        var classes = rows.stream().filter(Row::current)
                .map(row -> new ClassChoice(row.classroomId(), row.classroom())).distinct().toList();
        boolean clear = classes.size() < 2 || rows.stream().anyMatch(Row::here);
        var parts = rows.stream().filter(row -> row.id() != null)
                .collect(Collectors.groupingBy(Row::part, Collectors.mapping(Row::own, Collectors.toList())));
        return new OwnSignals(lessonId, parts.getOrDefault(Part.OPEN, List.of()),
                parts.getOrDefault(Part.ANSWERED, List.of()), parts.getOrDefault(Part.CLOSED, List.of()),
                clear ? List.of() : classes);
    }

    /** The four that take one tap. */
    public List<SignalKind> buttons() {
        return List.of(SignalKind.STUCK, SignalKind.READY, SignalKind.MORE, SignalKind.TALK);
    }

    public Optional<Own> find(SignalKind kind) {
        return open.stream().filter(signal -> signal.kind() == kind).findFirst();
    }

    /** Whether an adult has heard what was said in this one; then it can't be said again. */
    public boolean heard(SignalKind kind) {
        return find(kind).filter(Own::heard).isPresent();
    }

    /** @param adult who has seen or answered it; null before; spoken: there is a recording; heard: by an adult */
    public record Own(UUID id, SignalKind kind, String words, Instant raisedAt, String adult, String reply, boolean spoken,
            boolean heard) {
    }

    public record ClassChoice(UUID id, String name) {
    }

    enum Part { OPEN, ANSWERED, CLOSED }

    /** @param id null for a class in which nothing is to be shown; current: not one they have left; here: the student is in some class's hour now */
    record Row(UUID classroomId, String classroom, boolean current, boolean here, UUID id, SignalKind kind, String words,
            Instant raisedAt, String adult, String reply, boolean spoken, boolean heard, Part part) {

        private Own own() {
            return new Own(id, kind, words, raisedAt, adult, reply, spoken, heard);
        }
    }
}
