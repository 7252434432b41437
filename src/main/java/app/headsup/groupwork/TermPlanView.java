package app.headsup.groupwork;

import app.headsup.grouping.Bound;
import app.headsup.roster.StudentName;
import java.time.LocalDate;
import java.util.List;

/**
 * A term plan as its page shows it.
 *
 * @param now the number of this week in it; 0 before it, one too many after it
 * @param newcomers who has joined the class since
 * @param repeats meetings of two who meet earlier in this plan
 * @param least repeats that no plan for so many weeks could avoid
 * @param met with how many classmates each student will have sat, also before the plan; fewest first
 */
public record TermPlanView(TermPlan plan, int now, List<Week> weeks, List<String> newcomers, int repeats, int least,
        Bound bound, List<Met> met, String changedBy) {

    public int getFewest() {
        return met.isEmpty() ? 0 : met.getFirst().classmates();
    }

    public int getMost() {
        return met.isEmpty() ? 0 : met.getLast().classmates();
    }

    /** As the end of a key. */
    public String getCost() {
        return repeats == 0 ? "none" : repeats == least ? "best" : "some";
    }

    public String getLimit() {
        return ProposalView.limit(bound);
    }

    public int getGroups() {
        return weeks.isEmpty() ? 0 : weeks.getFirst().tables().size();
    }

    /** @param number from 1 */
    public record Week(int number, LocalDate monday, List<Table> tables) {
    }

    /** @param place null where the room has fewer; number from 1 */
    public record Table(int number, String place, List<String> people) {
    }

    public record Met(StudentName student, int classmates) {
    }
}
