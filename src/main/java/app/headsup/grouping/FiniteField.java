package app.headsup.grouping;

import java.util.Map;

/**
 * The field with q elements. An element is a number whose digits to the base p are the coefficients of a polynomial, lowest
 * first; products are reduced by an irreducible one.
 */
final class FiniteField {

    /** For q = p^k: what x^k is, as an element. {@code x³ = x + 1} makes the field of eight. */
    private static final Map<Integer, Integer> REDUCTION = Map.of(4, 3, 8, 3, 9, 2, 16, 3, 25, 2, 27, 5, 32, 5, 49, 6);

    final int order;
    private final int prime;

    private FiniteField(int order, int prime) {
        this.order = order;
        this.prime = prime;
    }

    /** Whether we know a field of this order. */
    static boolean exists(int order) {
        return REDUCTION.containsKey(order) || isPrime(order);
    }

    static FiniteField of(int order) {
        if (!exists(order)) {
            throw new IllegalArgumentException("No field of order " + order);
        }
        return new FiniteField(order, smallestFactor(order));
    }

    int add(int a, int b) {
        var sum = 0;
        for (var place = 1; place < order; place *= prime) {
            sum += (a / place + b / place) % prime * place;
        }
        return sum;
    }

    int times(int a, int b) {
        if (order == prime) {
            return a * b % prime;
        }
        var product = 0;
        for (var place = order / prime; place > 0; place /= prime) {
            product = timesX(product);
            for (var digit = b / place % prime; digit > 0; digit--) {
                product = add(product, a);
            }
        }
        return product;
    }

    private int timesX(int a) {
        var shifted = a * prime % order;
        for (var top = a * prime / order; top > 0; top--) {
            shifted = add(shifted, REDUCTION.get(order));
        }
        return shifted;
    }

    private static boolean isPrime(int number) {
        return number > 1 && smallestFactor(number) == number;
    }

    private static int smallestFactor(int number) {
        for (var factor = 2; factor * factor <= number; factor++) {
            if (number % factor == 0) {
                return factor;
            }
        }
        return number;
    }
}
