package app.headsup.classhour;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Time by state: an entry of the ledger of human minutes. Immutable; a state without time is zero. */
public record Minutes(Map<State, Duration> byState) {

    public Minutes {
        byState = Map.copyOf(byState);
    }

    public static Minutes none() {
        return new Minutes(Map.of());
    }

    public Duration in(State state) {
        return byState.getOrDefault(state, Duration.ZERO);
    }

    public Duration total() {
        return byState.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    public Minutes plus(State state, Duration time) {
        var sum = new EnumMap<State, Duration>(State.class);
        sum.putAll(byState);
        sum.merge(state, time, Duration::plus);
        return new Minutes(sum);
    }

    public Minutes plus(Minutes other) {
        var sum = this;
        for (var entry : other.byState.entrySet()) {
            sum = sum.plus(entry.getKey(), entry.getValue());
        }
        return sum;
    }

    /** The same minutes for one of so many. */
    public Minutes dividedBy(int people) {
        var each = new EnumMap<State, Duration>(State.class);
        byState.forEach((state, time) -> each.put(state, time.dividedBy(people)));
        return new Minutes(each);
    }

    /** How much of the time was spent with people or on paper, in whole percent; 0 when there was no time at all. */
    public int headsUpPercent() {
        return percent(byState.keySet().stream().filter(State::headsUp).toArray(State[]::new));
    }

    /** How much of the time was spent with other people, in whole percent; 0 when there was no time at all. */
    public int withPeoplePercent() {
        return percent(State.TOGETHER, State.ADULT);
    }

    /** How much of the time was spent in these states, in whole percent; 0 when there was no time at all. */
    public int percent(State... states) {
        long all = total().toSeconds();
        long part = Arrays.stream(states).map(this::in).mapToLong(Duration::toSeconds).sum();
        return all == 0 ? 0 : Math.round(part * 100f / all);
    }

    /** Minutes by css name, with their fractions, as share bars are drawn from. */
    public Map<String, Double> amounts() {
        var amounts = new LinkedHashMap<String, Double>();
        for (var state : State.values()) {
            amounts.put(state.css(), in(state).toSeconds() / 60.0);
        }
        return amounts;
    }
}
