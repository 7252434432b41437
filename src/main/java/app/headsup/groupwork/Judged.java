package app.headsup.groupwork;

import app.headsup.grouping.Bound;
import app.headsup.groupwork.ProposalView.Again;
import app.headsup.groupwork.ProposalView.Common;
import app.headsup.groupwork.ProposalView.Figures;
import app.headsup.groupwork.ProposalView.Person;
import app.headsup.groupwork.ProposalView.Table;
import app.headsup.library.LessonCard;
import app.headsup.roster.StudentName;
import app.headsup.web.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be said about a proposal from what is known about the class. Pure.
 *
 * @param roles of the task, as they are dealt out now
 */
record Judged(ClassFacts facts, Proposal proposal, Map<UUID, String> roles, TablePlaces places,
        Map<UUID, LessonCard> lessons) {

    private static final int READY = 85;
    private static final double ABOUT_EVEN = 0.35;
    private static final double NEARLY_EVEN = 0.75;

    List<Table> tables() {
        var tables = proposal.arrangement().tables();
        return IntStream.range(0, tables.size()).mapToObj(number -> table(number, tables.get(number))).toList();
    }

    private Table table(int number, List<UUID> students) {
        return new Table(number, places.name(number), places.overfull(number, students.size()), people(students),
                common(students), bands(students));
    }

    /** In the order of the class's list. */
    List<Person> people(Collection<UUID> students) {
        return facts.students().stream().filter(student -> students.contains(student.id()))
                .map(student -> person(student, students)).toList();
    }

    private Person person(StudentName student, Collection<UUID> table) {
        var again = facts.students().stream().filter(other -> !other.equals(student) && table.contains(other.id()))
                .map(other -> new Again(other.name(), met(student.id(), other.id())))
                .filter(other -> proposal.arrangement().tableOf(student.id()) != Arrangement.NOWHERE && other.times() > 0)
                .toList();
        return new Person(student.id(), student.name(), roles.get(student.id()),
                proposal.arrangement().locked().contains(student.id()), again);
    }

    private int met(UUID one, UUID other) {
        return facts.met().getOrDefault(new TwoStudents(one, other), 0);
    }

    private Common common(List<UUID> students) {
        Function<UUID, Set<String>> words = switch (proposal.mixing()) {
            case SAME_LESSON -> student -> facts.lessons().containsKey(student)
                    ? Set.of(lessons.get(facts.lessons().get(student)).title()) : Set.of();
            case INTEREST -> student -> facts.interests().getOrDefault(student, Set.of());
            default -> student -> Set.of();
        };
        return students.stream().map(words).flatMap(Set::stream)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting())).entrySet().stream()
                .filter(word -> word.getValue() > 1).max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(word -> new Common(word.getKey(), word.getValue().intValue())).orElse(null);
    }

    private Map<String, Integer> bands(List<UUID> students) {
        var bands = new LinkedHashMap<String, Integer>();
        Stream.of("ready", "near", "below", "unchecked").forEach(band -> bands.put(band,
                (int) students.stream().filter(student -> band.equals(band(facts.readiness().get(student)))).count()));
        bands.values().removeIf(people -> people == 0);
        return bands;
    }

    private String band(Double percent) {
        return percent == null ? "unchecked" : percent < facts.alertLine() ? "below" : percent < READY ? "near" : "ready";
    }

    /** What adults have set and this arrangement doesn't keep. */
    List<Refusal> broken() {
        var names = facts.students().stream().collect(Collectors.toMap(StudentName::id, StudentName::name));
        var now = proposal.arrangement();
        var broken = new ArrayList<Refusal>();
        facts.seating().apart().stream()
                .filter(two -> now.tableOf(two.one()) != Arrangement.NOWHERE && now.tableOf(two.one()) == now.tableOf(two.other()))
                .map(two -> new Refusal("groupwork.broken.apart", names.get(two.one()), names.get(two.other())))
                .forEach(broken::add);
        facts.seating().together().stream().filter(set -> set.stream().map(now::tableOf)
                        .filter(table -> table != Arrangement.NOWHERE).distinct().count() > 1)
                .map(set -> new Refusal("groupwork.broken.together",
                        set.stream().map(names::get).sorted().collect(Collectors.joining(", ")))).forEach(broken::add);
        return broken;
    }

    Figures figures() {
        var seated = List.of(proposal.arrangement().tables());
        var mixer = new Mixer(facts);
        var score = mixer.judged(seated, proposal.mixing()).score();
        var times = pairs().stream().mapToInt(two -> met(two.one(), two.other())).toArray();
        int groups = proposal.arrangement().unplaced().isEmpty() ? Math.max(1, proposal.arrangement().inUse().size())
                : proposal.arrangement().tables().size();
        int students = proposal.arrangement().present().size();
        return new Figures(students, groups, times.length, (int) IntStream.of(times).filter(met -> met > 0).count(),
                mixer.leastRepeats(seated, proposal.mixing()), IntStream.of(times).max().orElse(0) + 1,
                Bound.of(students, groups), facts.roundsSoFar() + 1,
                score.worstGroup() < ABOUT_EVEN ? 0 : score.worstGroup() < NEARLY_EVEN ? 1 : 2);
    }

    private List<TwoStudents> pairs() {
        var pairs = new ArrayList<TwoStudents>();
        for (var table : proposal.arrangement().tables()) {
            for (int i = 0; i < table.size(); i++) {
                for (int j = i + 1; j < table.size(); j++) {
                    pairs.add(new TwoStudents(table.get(i), table.get(j)));
                }
            }
        }
        return pairs;
    }
}
