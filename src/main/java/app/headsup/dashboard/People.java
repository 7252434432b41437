package app.headsup.dashboard;

import app.headsup.classhour.SignalView;
import app.headsup.routing.SuggestionView;
import java.time.Instant;
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
 */
public record People(List<Card> needs, List<Card> praise, List<Chip> notSpoken, List<SignalView> signals) {

    private static final int OPEN = 3;

    static final String WELL_DONE = "well-done";

    static People of(Stream<Card> cards, List<Chip> notSpoken, List<SignalView> signals) {
        var byKind = cards.collect(Collectors.partitioningBy(card -> card.suggestion().rule().equals(WELL_DONE)));
        return new People(byKind.get(false), byKind.get(true), notSpoken, signals);
    }

    /** As many as fit beside a full room. */
    public List<Card> first() {
        return needs.stream().limit(OPEN).toList();
    }

    public List<Card> others() {
        return needs.subList(first().size(), needs.size());
    }

    public String otherNames() {
        return others().stream().map(Card::names).collect(Collectors.joining(", "));
    }

    /** Those to which one yes may be said together: nothing about them is private. */
    public List<Card> safe() {
        return needs.stream().filter(card -> card.suggestion().safe()).toList();
    }

    /** "Maya 4, Jonas 1": who raised a hand, and for how many minutes. */
    public String hands(Instant now) {
        return signals.stream().map(signal -> signal.student() + " " + signal.minutes(now))
                .collect(Collectors.joining(", "));
    }

    /** A suggestion with those whom it concerns. */
    public record Card(SuggestionView suggestion, List<Chip> chips) {

        public String names() {
            return chips.stream().map(Chip::name).collect(Collectors.joining(", "));
        }
    }
}
