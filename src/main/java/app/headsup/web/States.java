package app.headsup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The five states of a student in class, as templates draw them: colour (by css class), icon and word, in one order
 * everywhere. A state is named {@code screen}, {@code together}, {@code adult}, {@code paper} or {@code waiting}; its word
 * is {@code state.<name>} in the bundle.
 */
@Component
class States {

    private static final List<String> IN_ORDER = List.of("screen", "together", "adult", "paper", "waiting");
    private static final Map<String, String> ICONS = Map.of(
            "screen", "bi-display", "together", "bi-people-fill", "adult", "bi-chat-heart-fill",
            "paper", "bi-pencil-fill", "waiting", "bi-hourglass-split", "late", "bi-clock-history",
            "around", "bi-person-walking", "free", "bi-signpost-split");

    /** The css class of the state's icon; a plain dot for a name nobody knows. */
    public String icon(String state) {
        return ICONS.getOrDefault(state, "bi-circle");
    }

    /**
     * The parts of a share bar, in the order of the states, without the empty ones.
     *
     * @param amounts minutes or people by state; a missing or null one is zero
     */
    public List<Slice> slices(Map<String, ? extends Number> amounts) {
        double total = IN_ORDER.stream().mapToDouble(state -> amount(amounts, state)).sum();
        var slices = new ArrayList<Slice>();
        double start = 0;
        for (var state : IN_ORDER) {
            double amount = amount(amounts, state);
            if (amount > 0) {
                double width = amount * 100 / total;
                slices.add(new Slice(state, Math.round(amount), percent(start), percent(width)));
                start += width;
            }
        }
        return slices;
    }

    private static double amount(Map<String, ? extends Number> amounts, String state) {
        var amount = amounts.get(state);
        return amount == null ? 0 : Math.max(0, amount.doubleValue());
    }

    /** As SVG takes it, with a point whatever the reader's language. */
    private static String percent(double value) {
        return Math.round(value * 100) / 100.0 + "%";
    }

    /** One coloured part of a share bar: where it starts and how wide it is, as SVG percentages. */
    record Slice(String state, long amount, String start, String width) {
    }
}
