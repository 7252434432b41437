package app.headsup.rehearsal;

import java.util.UUID;

/**
 * Chance that depends on what it is about and on nothing else: a student meets the same luck at the same question in
 * whichever order things happen, so that two ways of running an hour are compared on the same students.
 */
record Chance(long seed) {

    /** From 0 up to 1. */
    double even(UUID who, long... what) {
        long mixed = mix(mix(seed ^ who.getMostSignificantBits()) ^ who.getLeastSignificantBits());
        for (long one : what) {
            mixed = mix(mixed + one);
        }
        return (mixed >>> 11) * 0x1.0p-53;
    }

    /** A factor around 1: log-normal, halved and doubled at most. */
    double around(double deviation, UUID who, long... what) {
        double radius = Math.sqrt(-2 * Math.log(1 - even(who, what)));
        double normal = radius * Math.cos(2 * Math.PI * new Chance(~seed).even(who, what));
        return Math.clamp(Math.exp(deviation * normal), 0.5, 2);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long bits) {
        long mixed = bits + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
