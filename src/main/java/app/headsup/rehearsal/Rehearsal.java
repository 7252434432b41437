package app.headsup.rehearsal;

import app.headsup.rules.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Plays a class's hours through, one period after the other: who sat with whom, when somebody last talked with an adult and
 * what was begun carry over to the next. The same setting, way and seed give the same plays.
 */
public final class Rehearsal {

    private final Setting setting;
    private final Way way;
    private final Chance chance;
    private final Map<UUID, Map<UUID, Progress>> progress = new LinkedHashMap<>();
    private final Map<Pair, Integer> met;
    private final Chronicle chronicle;
    private final Board board;
    private int period;

    public Rehearsal(Setting setting, Way way, long seed) {
        this.setting = setting;
        this.way = way;
        this.chance = new Chance(seed);
        this.met = new HashMap<>(setting.met());
        setting.learners().forEach(one -> progress.put(one.id(), progress(one)));
        this.chronicle = way instanceof Way.Rules rules ? new Chronicle(setting, rules.policy()) : null;
        this.board = way instanceof Way.Rules rules ? new Board(chronicle, rules) : null;
    }

    private Map<UUID, Progress> progress(Learner learner) {
        var lessons = new LinkedHashMap<UUID, Progress>();
        setting.lessons().forEach(lesson -> lessons.put(lesson.id(), new Progress(learner, lesson, chance)));
        return lessons;
    }

    /** Plays the next period. */
    public Play next() {
        var attendees = setting.learners().stream()
                .map(one -> new Attendee(one, progress.get(one.id()), Job.minutes(setting.warmUp()))).toList();
        int videos = count(Progress::screenDone);
        int tasks = count(Progress::taskDone);
        if (chronicle != null) {
            chronicle.begin(setting.minutes());
        }
        var hour = new Hour(setting, chance, chronicle == null ? Witness.NOBODY : chronicle, period++, attendees);
        var conduct = conduct(hour);
        hour.play(conduct);
        var gatherings = hour.tables().stream().map(table -> table.gathering(hour.end())).toList();
        return new Play(hour.end(), attendees.stream().flatMap(one -> one.stretches().stream()).toList(), hour.talks(), gatherings,
                meet(gatherings), conduct.missed(), count(Progress::screenDone) - videos, count(Progress::taskDone) - tasks);
    }

    private int count(Predicate<Progress> reached) {
        return (int) progress.values().stream().flatMap(one -> one.values().stream()).filter(reached).count();
    }

    private Conduct conduct(Hour hour) {
        return switch (way) {
            case Way.EveryoneOnline online -> new OnlineConduct(hour);
            case Way.FixedRotation rotation -> new RotationConduct(hour, rotation.blocks());
            case Way.FirstCome first -> new FirstComeConduct(hour);
            case Way.Rules rules -> new RulesConduct(hour, chronicle, board, rules);
        };
    }

    /** Writes the partners into the ledger; how many had met before. */
    private int meet(List<Gathering> gatherings) {
        int repeats = 0;
        for (var gathering : gatherings) {
            for (var pair : pairs(gathering.members())) {
                repeats += met.merge(pair, 1, Integer::sum) > 1 ? 1 : 0;
            }
        }
        return repeats;
    }

    private static List<Pair> pairs(List<UUID> members) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add(new Pair(members.get(i), members.get(j)));
            }
        }
        return pairs;
    }
}
