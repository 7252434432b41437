package app.headsup.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules in their order. For each student the first that has something to say is heard, so nobody is sent
 * to two places; praise is heard beside it. A rule that fails is left out of that look and the others go on.
 */
public record RuleBook(List<RoutingRule> rules) {

    private static final Logger log = LoggerFactory.getLogger(RuleBook.class);

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /** The rules every class begins with, in their order. */
    public static RuleBook standard() {
        return new RuleBook(List.of(new NeedRule(), new AskedToTalkRule(), new AlertLineRule(), new SecondMissRule(),
                new SameAnswerRule(), new RaisedHandRule(), new FirstMissRule(), new UnderstoodRule(), new ScreenTimeRule(),
                new TaskDoneRule(), new AheadRule(), new MasteredRule(), new BehindRule(), new NoTalkRule(),
                new WellDoneRule()));
    }

    /**
     * The same rules in a class's own order: those that are named change places among themselves, the others stay where
     * they stand. What names no rule is left out.
     */
    public RuleBook ordered(List<String> keys) {
        var named = keys.stream().distinct()
                .flatMap(key -> rules.stream().filter(rule -> rule.key().equals(key))).iterator();
        return new RuleBook(rules.stream().map(rule -> keys.contains(rule.key()) ? named.next() : rule).toList());
    }

    /** What should be suggested now; @param modes by rule, {@link Mode#SUGGEST} for one that is missing */
    public List<Proposal> suggest(Room room, List<Situation> students, Map<String, Mode> modes) {
        var proposals = new ArrayList<Proposal>();
        var spokenFor = new HashSet<>();
        for (var rule : rules) {
            if (modes.getOrDefault(rule.key(), Mode.SUGGEST) == Mode.OFF) {
                continue;
            }
            var heard = rule.isBeside() ? students
                    : students.stream().filter(student -> !spokenFor.contains(student.studentId())).toList();
            for (var proposal : guarded(rule, room, heard)) {
                proposals.add(proposal);
                if (!rule.isBeside()) {
                    spokenFor.addAll(proposal.students());
                }
            }
        }
        return proposals;
    }

    private static List<Proposal> guarded(RoutingRule rule, Room room, List<Situation> students) {
        try {
            return rule.suggest(room, students);
        } catch (RuntimeException e) {
            log.error("Rule {} failed in hour {}", rule.key(), room.hourId(), e);
            return List.of();
        }
    }

    /** The keys of the rules, in their order. */
    public List<String> keys() {
        return rules.stream().map(RoutingRule::key).toList();
    }
}
