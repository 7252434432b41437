package app.headsup.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rounds while they are being improved: who sits in which seat, how often every two meet, and what exchanging two seats
 * would change. Everything is a flat array, because this is asked some million times a second.
 *
 * <p>Seats are numbered through all rounds. A seat keeps its group, students change.
 */
final class Seating {

    private static final double[] AGAIN = again();

    final int students;
    final int[] student;
    /** Seats of round r are {@code roundAt[r]} … {@code roundAt[r+1]}-1; those of a group likewise. */
    final int[] roundAt;
    final int[] groupAt;
    final int[] groupOf;
    /** round × student → seat, or -1 for who is absent. */
    final int[] seatOf;
    final boolean[] locked;
    final int[] roundOf;
    private final int[] met;
    private final double[] wishes;
    private final double[] ability;
    private final double[] sum;
    private double balance;

    Seating(Problem problem, List<int[][]> rounds) {
        students = problem.students();
        wishes = Wishes.of(problem);
        ability = problem.style() == Style.MIXED ? problem.standardised() : new double[students];
        var seats = rounds.stream().mapToInt(round -> Arrays.stream(round).mapToInt(group -> group.length).sum()).sum();
        student = new int[seats];
        groupOf = new int[seats];
        roundOf = new int[seats];
        locked = new boolean[seats];
        roundAt = new int[rounds.size() + 1];
        groupAt = new int[rounds.stream().mapToInt(round -> round.length).sum() + 1];
        seatOf = new int[rounds.size() * students];
        sum = new double[groupAt.length];
        met = ledger(problem);
        Arrays.fill(seatOf, -1);
        take(rounds);
        for (var round = 0; round < rounds.size(); round++) {
            for (var who : problem.rounds().get(round).locks().keySet()) {
                locked[seatOf[round * students + who]] = true;
            }
        }
    }

    private static int[] ledger(Problem problem) {
        var ledger = new int[problem.students() * problem.students()];
        problem.met().forEach((pair, times) -> {
            ledger[pair.one() * problem.students() + pair.other()] = times;
            ledger[pair.other() * problem.students() + pair.one()] = times;
        });
        return ledger;
    }

    /** What one more meeting costs two who have met so often: nothing, one, and a little more each time. */
    private static double[] again() {
        var cost = new double[1000];
        for (var times = 1; times < cost.length; times++) {
            cost[times] = 1 + 0.25 * (times - 1);
        }
        return cost;
    }

    private void take(List<int[][]> rounds) {
        var seat = 0;
        var group = 0;
        for (var round = 0; round < rounds.size(); round++) {
            roundAt[round] = seat;
            for (var members : rounds.get(round)) {
                groupAt[group] = seat;
                for (var who : members) {
                    student[seat] = who;
                    groupOf[seat] = group;
                    roundOf[seat] = round;
                    seatOf[round * students + who] = seat++;
                }
                meet(group++, seat);
            }
        }
        roundAt[rounds.size()] = seat;
        groupAt[group] = seat;
    }

    private void meet(int group, int end) {
        for (var one = groupAt[group]; one < end; one++) {
            sum[group] += ability[student[one]];
            for (var other = groupAt[group]; other < end; other++) {
                if (one != other) {
                    met[student[one] * students + student[other]]++;
                }
            }
        }
    }

    /** How much balanced ability weighs against a repeat. */
    void weighBalance(double weight) {
        balance = weight;
    }

    /** What the cost becomes more by exchanging the students of two seats of one round. */
    double change(int seat, int other) {
        return leaving(seat, student[other]) + leaving(other, student[seat]) + (balance == 0 ? 0 : tilt(seat, other));
    }

    private double leaving(int seat, int newcomer) {
        var group = groupOf[seat];
        var out = student[seat] * students;
        var in = newcomer * students;
        var change = 0.0;
        for (var at = groupAt[group]; at < groupAt[group + 1]; at++) {
            if (at != seat) {
                var who = student[at];
                change += wishes[in + who] - wishes[out + who] + AGAIN[met[in + who]] - AGAIN[met[out + who] - 1];
            }
        }
        return change;
    }

    private double tilt(int seat, int other) {
        var more = ability[student[other]] - ability[student[seat]];
        var one = groupOf[seat];
        var two = groupOf[other];
        return balance * (tilted(one, sum[one] + more) + tilted(two, sum[two] - more)
                - tilted(one, sum[one]) - tilted(two, sum[two]));
    }

    /** The fourth power: the worst group counts most, and the others still count. */
    private double tilted(int group, double total) {
        var mean = total / (groupAt[group + 1] - groupAt[group]);
        return mean * mean * (0.02 + mean * mean);
    }

    void exchange(int seat, int other) {
        var one = student[seat];
        var two = student[other];
        count(seat, -1);
        count(other, -1);
        student[seat] = two;
        student[other] = one;
        seatOf[roundOf[seat] * students + two] = seat;
        seatOf[roundOf[seat] * students + one] = other;
        count(seat, 1);
        count(other, 1);
        sum[groupOf[seat]] += ability[two] - ability[one];
        sum[groupOf[other]] += ability[one] - ability[two];
    }

    private void count(int seat, int by) {
        var group = groupOf[seat];
        var who = student[seat];
        for (var at = groupAt[group]; at < groupAt[group + 1]; at++) {
            if (at != seat) {
                met[who * students + student[at]] += by;
                met[student[at] * students + who] += by;
            }
        }
    }

    int rounds() {
        return roundAt.length - 1;
    }

    /** A copy of who sits where: rounds → groups → students. */
    List<int[][]> toRounds() {
        var rounds = new ArrayList<int[][]>();
        var group = 0;
        for (var round = 0; round < rounds(); round++) {
            var groups = new ArrayList<int[]>();
            for (; group < groupAt.length - 1 && groupAt[group] < roundAt[round + 1]; group++) {
                groups.add(Arrays.copyOfRange(student, groupAt[group], groupAt[group + 1]));
            }
            rounds.add(groups.toArray(int[][]::new));
        }
        return rounds;
    }
}
