package app.headsup.dashboard;

import app.headsup.classhour.AdultTime;
import app.headsup.classhour.Minutes;
import app.headsup.classhour.State;
import app.headsup.classhour.Week;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Minutes week by week, newest first: a chart whose bars share one scale, and beside each bar its numbers. It begins with
 * the first week that has any.
 *
 * @param series the columns, by css name; its word is {@code dashboard.minutes.series.<css>}
 */
public record WeekTable(List<String> series, List<Row> rows) {

    static WeekTable ofStates(SortedMap<Week, Minutes> weeks) {
        return of(Arrays.stream(State.values()).map(State::css).toList(), weeks,
                minutes -> Arrays.stream(State.values()).map(minutes::in).toList());
    }

    static WeekTable ofAdult(SortedMap<Week, AdultTime> weeks) {
        return of(List.of("adult", "together", "around"), weeks,
                time -> List.of(time.conferences(), time.smallGroups(), time.circulating()));
    }

    private static <T> WeekTable of(List<String> series, SortedMap<Week, T> weeks, Function<T, List<Duration>> amounts) {
        long longest = weeks.values().stream().mapToLong(week -> seconds(amounts.apply(week))).max().orElse(0);
        return new WeekTable(series, weeks.entrySet().stream()
                .map(week -> Row.of(week.getKey(), series, amounts.apply(week.getValue()), longest))
                .dropWhile(row -> row.bars().isEmpty()).toList().reversed());
    }

    /** Nobody was in class in any of the weeks. */
    public boolean empty() {
        return rows.isEmpty();
    }

    private static long seconds(List<Duration> amounts) {
        return amounts.stream().mapToLong(Duration::toSeconds).sum();
    }

    /** @param minutes one for each of the series, rounded */
    public record Row(Week week, List<Long> minutes, List<Bar> bars) {

        private static Row of(Week week, List<String> series, List<Duration> amounts, long longest) {
            var bars = new ArrayList<Bar>();
            double start = 0;
            for (int i = 0; i < series.size(); i++) {
                double width = longest == 0 ? 0 : amounts.get(i).toSeconds() * 100.0 / longest;
                if (width > 0) {
                    bars.add(new Bar(series.get(i), percent(start), percent(width)));
                }
                start += width;
            }
            return new Row(week, amounts.stream().map(time -> Math.round(time.toSeconds() / 60.0)).toList(), bars);
        }

        private static String percent(double value) {
            return Math.round(value * 100) / 100.0 + "%";
        }
    }

    /** One coloured part of a bar, as SVG takes it. */
    public record Bar(String css, String start, String width) {
    }
}
