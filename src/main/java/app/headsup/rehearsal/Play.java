package app.headsup.rehearsal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What came of one play of an hour.
 *
 * @param seconds of the hour
 * @param stretches of every student, one after the other without a gap
 * @param repeats how many pairs of those who sat down together had already sat together
 * @param missed who had to stop before they were done
 * @param videos how many students had finished the video of a lesson by then that they hadn't before; tasks: whose task was seen
 */
public record Play(int seconds, List<Stretch> stretches, List<Talk> talks, List<Gathering> gatherings, int repeats,
        List<Missed> missed, int videos, int tasks) {

    public Play {
        stretches = List.copyOf(stretches);
        talks = List.copyOf(talks);
        gatherings = List.copyOf(gatherings);
        missed = List.copyOf(missed);
    }

    public List<Stretch> of(UUID learner) {
        return stretches.stream().filter(one -> one.learnerId().equals(learner)).toList();
    }

    public int learners() {
        return (int) stretches.stream().map(Stretch::learnerId).distinct().count();
    }

    /** Minutes of one student on average, by what they did; what nobody did is 0. */
    public Map<Doing, Double> minutes() {
        var minutes = new EnumMap<Doing, Double>(Doing.class);
        int learners = Math.max(1, learners());
        for (var doing : Doing.values()) {
            minutes.put(doing, stretches.stream().filter(one -> one.doing() == doing).mapToInt(Stretch::seconds).sum()
                    / 60.0 / learners);
        }
        return minutes;
    }

    /** Of all minutes, those at work with people or on paper; neither waiting nor walking counts. */
    public double headsUpShare() {
        return stretches.stream().filter(one -> one.doing().headsUp()).mapToInt(Stretch::seconds).sum()
                / (double) Math.max(1, seconds * learners());
    }

    public List<Stretch> waits() {
        return stretches.stream().filter(one -> one.doing() == Doing.WAITING).toList();
    }

    public Optional<Stretch> longestWait() {
        return waits().stream().max(Comparator.comparingInt(Stretch::seconds));
    }

    /** Minutes that one student waits on average over the whole hour. */
    public double meanWait() {
        return minutes().get(Doing.WAITING);
    }

    /** How long each student waits in all, in seconds; who never does is missing. */
    public Map<UUID, Integer> waiting() {
        return waits().stream().collect(Collectors.groupingBy(Stretch::learnerId, HashMap::new,
                Collectors.summingInt(Stretch::seconds)));
    }
}
