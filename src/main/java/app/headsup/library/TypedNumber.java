package app.headsup.library;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number as a child types it, in either decimal style: 3.5, 3,5, 1 000, 1,000.5, 3/4, 1 1/2. Where a comma or point
 * could mean either thing (1,000), both readings count: the answer is marked, not the punctuation.
 */
final class TypedNumber {

    private static final Pattern FRACTION = Pattern.compile("([+-]?)(?:(\\d{1,9}) )?(\\d{1,9}) ?/ ?(\\d{1,9})");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,18}([.,]\\d{0,12})?|[.,]\\d{1,12})");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){1,5}(\\.\\d{0,12})?");
    private static final Pattern POINT_GROUPS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3}){1,5}(,\\d{0,12})?");
    private static final Pattern SPACE_GROUPS = Pattern.compile("[+-]?\\d{1,3}( \\d{3}){1,5}([.,]\\d{0,12})?");

    private TypedNumber() {
    }

    /** What the text may mean; empty when it isn't a number. */
    static Set<BigDecimal> readings(String typed) {
        String text = typed.replace('\u2212', '-').replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return fraction(fraction);
        }
        return Stream.of(
                        DECIMAL.matcher(text).matches() ? List.of(text.replace(',', '.')) : List.<String>of(),
                        COMMA_GROUPS.matcher(text).matches() ? List.of(text.replace(",", "")) : List.<String>of(),
                        POINT_GROUPS.matcher(text).matches()
                                ? List.of(text.replace(".", "").replace(',', '.')) : List.<String>of(),
                        SPACE_GROUPS.matcher(text).matches()
                                ? List.of(text.replace(" ", "").replace(',', '.')) : List.<String>of())
                .flatMap(List::stream).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
    }

    private static Set<BigDecimal> fraction(Matcher match) {
        var below = new BigDecimal(match.group(4));
        if (below.signum() == 0) {
            return Set.of();
        }
        var whole = match.group(2) == null ? BigDecimal.ZERO : new BigDecimal(match.group(2));
        var value = whole.add(new BigDecimal(match.group(3)).divide(below, MathContext.DECIMAL64));
        return Set.of(match.group(1).equals("-") ? value.negate() : value);
    }
}
