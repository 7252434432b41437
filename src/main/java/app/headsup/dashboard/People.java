package app.headsup.dashboard;

import app.headsup.classhour.SignalView;
import app.headsup.routing.SuggestionView;
import app.headsup.routing.Undoable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who needs a person: names first, the reason beside them.
 *
 * @param needs what waits for an adult's answer, oldest first
 * @param praise whom to tell "well done", apart from every need
 * @param notSpoken whom no adult has spoken with today, longest ago first
 * @param signals what students told by hand, longest waiting first
 * @param decided what the reader may still take back, newest first
 */
public record People(List<Card> needs, List<Card> praise, List<Chip> notSpoken, List<SignalView> signals,
        List<Decided> decided) {

    private static final int OPEN = 3;
    private static final int NAMED = 6;
    private static final int PRAISED = 5;

    static final String WELL_DONE = "well-done";

    static People of(Stream<Card> cards, List<Chip> notSpoken, List<SignalView> signals, List<Decided> decided) {
        var byKind = cards.collect(Collectors.partitioningBy(card -> card.suggestion().rule().equals(WELL_DONE)));
        return new People(byKind.get(false), byKind.get(true), notSpoken, signals, decided);
    }

    /** As many as fit beside a full room. */
    public List<Card> first() {
        return needs.stream().limit(OPEN).toList();
    }

    public List<Card> others() {
        return needs.subList(first().size(), needs.size());
    }

    /** A few of them: the list beneath has all. */
    public String otherNames() {
        var names = others().stream().flatMap(card -> card.chips().stream()).map(Chip::name).distinct().toList();
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + (names.size() > NAMED ? " …" : "");
    }

    public List<Card> firstPraise() {
        return praise.stream().limit(PRAISED).toList();
    }

    public List<Card> otherPraise() {
        return praise.subList(firstPraise().size(), praise.size());
    }

    /** Those to which one yes may be said together: nothing about them is private. */
    public List<Card> safe() {
        return needs.stream().filter(card -> card.suggestion().safe()).toList();
    }

    /** "Maya 4, Jonas 1": who raised a hand, each once, and for how many minutes. */
    public String hands(Instant now) {
        var waiting = new LinkedHashMap<String, Long>();
        signals.forEach(signal -> waiting.putIfAbsent(signal.student(), signal.minutes(now)));
        return waiting.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "));
    }

    /** How many students that are: one may have said several things. */
    public long handsUp() {
        return signals.stream().map(SignalView::studentId).distinct().count();
    }

    /** A decision of a moment ago with those whom it concerned. */
    public record Decided(Undoable undoable, String names) {
    }

    /** A suggestion with those whom it concerns. */
    public record Card(SuggestionView suggestion, List<Chip> chips) {

        public String names() {
            return chips.stream().map(Chip::name).collect(Collectors.joining(", "));
        }
    }
}
