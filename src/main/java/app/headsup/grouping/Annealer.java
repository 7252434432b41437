package app.headsup.grouping;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Simulated annealing: two students change seats, and a change for the worse is still taken while it is hot. Three kinds of
 * move: two seats of one round; two students in every round at once, which keeps a design a design; and a set that stays
 * together with as many others.
 */
final class Annealer {

    private static final int BETWEEN_LOOKS = 2048;

    private final Seating seating;
    private final Problem problem;
    private final SplittableRandom chance;
    /** Seats exchanged by a move of many, to take it back: pairs, one after the other. */
    private final int[] undo;
    private int undos;

    Annealer(Problem problem, Seating seating, long seed) {
        this.problem = problem;
        this.seating = seating;
        chance = new SplittableRandom(seed);
        undo = new int[2 * seating.student.length];
    }

    /**
     * @param everywhere share of moves that exchange two students in all rounds
     * @param enough     asked every few thousand steps; says when to stop
     * @return the steps really taken
     */
    long run(long steps, double hot, double cold, double everywhere, BooleanSupplier enough) {
        for (var step = 0L; step < steps; step++) {
            if (step % BETWEEN_LOOKS == 0 && step > 0 && enough.getAsBoolean()) {
                return step;
            }
            var heat = hot * Math.pow(cold / hot, (double) (step & -64) / steps);
            if (everywhere > 0 && chance.nextDouble() < everywhere) {
                moveMany(heat, true);
            } else if (!problem.together().isEmpty() && chance.nextInt(4) == 0) {
                moveMany(heat, false);
            } else {
                moveOne(heat);
            }
        }
        return steps;
    }

    private void moveOne(double heat) {
        var seat = chance.nextInt(seating.student.length);
        var round = seating.roundOf[seat];
        var other = seating.roundAt[round] + chance.nextInt(seating.roundAt[round + 1] - seating.roundAt[round]);
        if (seating.groupOf[seat] != seating.groupOf[other] && !seating.locked[seat] && !seating.locked[other]
                && taken(seating.change(seat, other), heat)) {
            seating.exchange(seat, other);
        }
    }

    private void moveMany(double heat, boolean everywhere) {
        undos = 0;
        var change = everywhere ? exchangeEverywhere() : exchangeSet();
        if (!taken(change, heat)) {
            while (undos > 0) {
                undos -= 2;
                seating.exchange(undo[undos], undo[undos + 1]);
            }
        }
    }

    private double exchangeEverywhere() {
        var one = chance.nextInt(seating.students);
        var two = chance.nextInt(seating.students);
        var change = 0.0;
        for (var round = 0; round < seating.rounds() && one != two; round++) {
            change += exchange(seating.seatOf[round * seating.students + one],
                    seating.seatOf[round * seating.students + two]);
        }
        return change;
    }

    private double exchangeSet() {
        var set = problem.together().get(chance.nextInt(problem.together().size()));
        var round = chance.nextInt(seating.rounds());
        var from = seating.roundAt[round];
        var target = seating.groupOf[from + chance.nextInt(seating.roundAt[round + 1] - from)];
        var free = seating.groupAt[target];
        var change = 0.0;
        for (var who : set) {
            if (free < seating.groupAt[target + 1]) {
                change += exchange(seating.seatOf[round * seating.students + who], free++);
            }
        }
        return change;
    }

    private double exchange(int seat, int other) {
        if (seat < 0 || other < 0 || seating.groupOf[seat] == seating.groupOf[other]
                || seating.locked[seat] || seating.locked[other]) {
            return 0;
        }
        var change = seating.change(seat, other);
        seating.exchange(seat, other);
        undo[undos++] = seat;
        undo[undos++] = other;
        return change;
    }

    private boolean taken(double change, double heat) {
        return change <= 0 || change < heat * 12 && chance.nextDouble() < Math.exp(-change / heat);
    }

}
