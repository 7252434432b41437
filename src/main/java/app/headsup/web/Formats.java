package app.headsup.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Times and lengths as people say them, in the reader's language and the school's zone. In templates:
 * {@code ${@formats.time(hour.startedAt)}}. Every method answers an empty text for null.
 */
@Component
public class Formats {

    private final Clock clock;
    private final MessageSource messages;
    private final ObjectProvider<SchoolZone> zone;

    Formats(Clock clock, MessageSource messages, ObjectProvider<SchoolZone> zone) {
        this.clock = clock;
        this.messages = messages;
        this.zone = zone;
    }

    /** The school's zone; UTC where no school is known. */
    public ZoneId zone() {
        var known = zone.getIfAvailable();
        return known == null ? ZoneOffset.UTC : known.current();
    }

    /** Today, at the school. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** "10:15 AM", "10:15". */
    public String time(Instant moment) {
        return moment == null ? "" : there(moment).format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale()));
    }

    /** "10:15 AM" for a time that is planned, by the wall's clock. */
    public String wallTime(LocalTime time) {
        return time == null ? "" : time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale()));
    }

    /** "Tue, Nov 24", "mar 24 nov"; with the year when it isn't this one. */
    public String date(LocalDate day) {
        if (day == null) {
            return "";
        }
        var pattern = day.getYear() == today().getYear() ? "format.date" : "format.date-and-year";
        return day.format(DateTimeFormatter.ofPattern(word(pattern), locale()));
    }

    /** The day of this moment, at the school. */
    public String date(Instant moment) {
        return moment == null ? "" : date(there(moment).toLocalDate());
    }

    /** "Tuesday, November 24", for headings and print. */
    public String longDate(LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern(word("format.long-date"), locale()));
    }

    /** "Tue, Nov 24, 10:15 AM". */
    public String dateTime(Instant moment) {
        return moment == null ? "" : date(moment) + ", " + time(moment);
    }

    /** For the {@code datetime} attribute of a time element. */
    public String machine(Instant moment) {
        return moment == null ? "" : moment.toString();
    }

    /** "just now", "3 min ago", "2 h ago" on the same day, then "yesterday", then the date, by the school's calendar. */
    public String ago(Instant moment) {
        if (moment == null) {
            return "";
        }
        long minutes = Math.max(0, Duration.between(moment, clock.instant()).toMinutes());
        var day = there(moment).toLocalDate();
        if (minutes < 1) {
            return word("format.just-now");
        }
        if (minutes < 60) {
            return word("format.minutes-ago", minutes);
        }
        if (day.equals(today())) {
            return word("format.hours-ago", minutes / 60);
        }
        return day.equals(today().minusDays(1)) ? word("format.yesterday") : date(day);
    }

    /** "4 min", rounded down; "45 s" below one minute. */
    public String minutes(Duration length) {
        if (length == null) {
            return "";
        }
        return length.toMinutes() > 0 ? word("format.minutes", length.toMinutes())
                : word("format.seconds", length.toSeconds());
    }

    /** "2:05", "1:02:05": a place in a video, the length of one. */
    public String clock(Duration length) {
        if (length == null) {
            return "";
        }
        return length.toHours() > 0
                ? "%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart())
                : "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }

    /** "2:05" for a number of seconds; fractions are cut off. */
    public String clock(Number seconds) {
        return seconds == null ? "" : clock(Duration.ofSeconds(seconds.longValue()));
    }

    private ZonedDateTime there(Instant moment) {
        return moment.atZone(zone());
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
