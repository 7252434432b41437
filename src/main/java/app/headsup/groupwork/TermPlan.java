package app.headsup.groupwork;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

/**
 * New groups for every week, as stored. Made at once, so that as many as can be meet; who joins the class later is seated in
 * the weeks to come.
 *
 * @param size of a group, about
 * @param startsOn the Monday of its first week
 * @param weeks → tables → students
 */
public record TermPlan(UUID id, long version, UUID classroomId, int size, Mixing mixing, LocalDate startsOn, UUID changedBy,
        Instant changedAt, List<List<List<UUID>>> weeks) {

    public TermPlan {
        weeks = List.copyOf(weeks);
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate monday(int week) {
        return startsOn.plusWeeks(week - 1L);
    }

    /** The number of the week this day lies in, from 1; 0 before the plan, one too many after it. */
    public int week(LocalDate day) {
        return (int) Math.clamp(ChronoUnit.WEEKS.between(startsOn, monday(day)) + 1, 0, weeks.size() + 1);
    }

    /** The same with whoever is in the class now, without those who have left. */
    TermPlan in(ClassFacts facts) {
        var here = facts.ids();
        return with(weeks.stream().map(week -> week.stream()
                .map(table -> table.stream().filter(here::contains).toList()).toList()).toList());
    }

    /** Who is in the class, and in no week to come. */
    List<UUID> newcomers(ClassFacts facts, LocalDate today) {
        var coming = weeks.stream().skip(Math.max(0, week(today) - 1L)).flatMap(List::stream).flatMap(List::stream).toList();
        return coming.isEmpty() ? List.of() : facts.ids().stream().filter(student -> !coming.contains(student)).toList();
    }

    /** The same as the version that a change was made from. */
    TermPlan readAt(long versionRead) {
        return new TermPlan(id, versionRead, classroomId, size, mixing, startsOn, changedBy, changedAt, weeks);
    }

    TermPlan with(List<List<List<UUID>>> others) {
        return new TermPlan(id, version, classroomId, size, mixing, startsOn, changedBy, changedAt, others);
    }
}
