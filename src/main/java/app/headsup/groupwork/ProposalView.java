package app.headsup.groupwork;

import app.headsup.grouping.Bound;
import app.headsup.library.TaskView;
import app.headsup.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A proposal as its page shows it.
 *
 * @param task null for none
 * @param absentFromHour who sits at a table here, but was marked absent in the running hour
 * @param talking who sits at a table here, but is with an adult in the running hour, and stays there
 * @param broken rules that adults have set and hands have broken, each as a sentence
 * @param withoutMiniLesson who has had none on working together
 * @param changedBy the adult's name
 */
public record ProposalView(Proposal proposal, TaskView task, List<Table> tables, List<Person> absent, List<Person> unplaced,
        List<Person> absentFromHour, List<Person> talking, List<Refusal> broken, Figures figures, List<String> withoutMiniLesson,
        String changedBy) {

    public UUID getId() {
        return proposal.id();
    }

    public long getVersion() {
        return proposal.version();
    }

    public boolean isStarted() {
        return proposal.started();
    }

    public boolean isHeld() {
        return !proposal.arrangement().locked().isEmpty();
    }

    /** Everybody has a group of two at least. */
    public boolean isReady() {
        return unplaced.isEmpty() && tables.stream().noneMatch(table -> table.people().size() == 1)
                && tables.stream().anyMatch(table -> table.people().size() > 1);
    }

    /** As the end of a key: what mathematics says about a class of this size. */
    static String limit(Bound bound) {
        return bound.known() == bound.atMost() ? "exact" : bound.known() > 1 ? "known" : "counted";
    }

    /**
     * A group and where it sits.
     *
     * @param number from 0
     * @param place null where the room has fewer places
     * @param common what most of them share, where that was asked for; null for nothing
     * @param bands how many of them are in which readiness band, without those that nobody is in
     */
    public record Table(int number, String place, boolean overfull, List<Person> people, Common common,
            Map<String, Integer> bands) {

        public int getOrdinal() {
            return number + 1;
        }

        /** Somebody here has sat with somebody here before. */
        public boolean isAgain() {
            return people.stream().anyMatch(person -> !person.again().isEmpty());
        }
    }

    /** A word that so many of a group share. */
    public record Common(String word, int people) {
    }

    /** @param role null for none; again those of the group they have sat with before, with how often */
    public record Person(UUID id, String name, String role, boolean held, List<Again> again) {
    }

    public record Again(String name, int times) {
    }

    /**
     * What the choice costs.
     *
     * @param pairs how many two sit in one group
     * @param repeats how many of them have sat together before
     * @param least repeats that nobody could avoid
     * @param most for which time the two who have met most often meet here
     * @param round which sitting of the term this is
     * @param evenness 0 every group is as ready as the class, 1 nearly, 2 not
     */
    public record Figures(int students, int groups, int pairs, int repeats, int least, int most, Bound bound, int round,
            int evenness) {

        /** As the end of a key: nobody sits anywhere, nobody again, everybody again, or some. */
        public String getCost() {
            return pairs == 0 ? "empty" : repeats == 0 ? "none" : repeats == pairs ? "all" : repeats == least ? "best" : "some";
        }

        public String getLimit() {
            return limit(bound);
        }
    }
}
