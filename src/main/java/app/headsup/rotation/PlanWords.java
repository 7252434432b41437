package app.headsup.rotation;

import app.headsup.grouping.Style;
import app.headsup.roster.Roster;
import app.headsup.web.Formats;
import app.headsup.web.Stale.Difference;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What two versions of a plan say, side by side, in the reader's words. */
@Component
class PlanWords {

    private final MessageSource words;
    private final Roster roster;
    private final Formats formats;

    PlanWords(MessageSource words, Roster roster, Formats formats) {
        this.words = words;
        this.roster = roster;
        this.formats = formats;
    }

    /** Where each was to go, and where they are now. @param wanted in words; null for a lock */
    List<Difference> places(PlanView stored, List<Picked> picked, String wanted) {
        var names = roster.names(picked.stream().map(Picked::studentId).toList());
        return picked.stream().filter(one -> stored.block(one.blockId()).isPresent()).map(one -> {
            var name = names.getOrDefault(one.studentId(), "–");
            return new Difference("rotation.stale.place",
                    say("rotation.stale.where", name, stored.number(one.blockId()), wanted),
                    say("rotation.stale.where", name, stored.number(one.blockId()), where(stored, one.studentId(), one.blockId())));
        }).toList();
    }

    /** "Video: Ratio tables", "in a conference", "no place yet". */
    String where(PlanView plan, UUID student, UUID block) {
        if (plan.talk(student, block).isPresent()) {
            return say("rotation.in-conference");
        }
        return plan.place(student, block).flatMap(place -> plan.station(place.stationId())).map(Station::name)
                .orElseGet(() -> say("rotation.nowhere"));
    }

    String target(PlanView plan, UUID stationId) {
        return stationId == null ? say("rotation.nowhere") : plan.station(stationId).map(Station::name).orElse("–");
    }

    String lock(boolean locked) {
        return say(locked ? "rotation.stale.locked" : "rotation.stale.unlocked");
    }

    List<Difference> times(PlanView stored, PlanTimes wanted) {
        var now = stored.times();
        return Stream.of(
                new Difference("rotation.times.title", wanted.title(), now.title()),
                new Difference("rotation.times.day", formats.date(wanted.day()), formats.date(now.day())),
                new Difference("rotation.times.startsAt", wanted.startsAt().toString(), now.startsAt().toString()),
                new Difference("rotation.times.moveMinutes", String.valueOf(wanted.moveMinutes()), String.valueOf(now.moveMinutes())),
                new Difference("rotation.times.blocks", minutes(wanted), minutes(now)))
                .filter(one -> !one.yours().equals(one.stored())).toList();
    }

    List<Difference> style(PlanView stored, Style wanted) {
        return List.of(new Difference("rotation.style", say("rotation.style." + wanted.name().toLowerCase()),
                say("rotation.style." + stored.style().name().toLowerCase())));
    }

    List<Difference> stations(PlanView stored, Station wanted) {
        var now = stored.station(wanted.id());
        return List.of(new Difference("rotation.station.one", station(stored, wanted),
                now.map(one -> station(stored, one)).orElse(say("rotation.station.gone"))));
    }

    private String station(PlanView plan, Station station) {
        return say("rotation.stale.station", station.name(), say("rotation.kind." + station.kind().getCss()), station.room(),
                open(plan, station.openIn()));
    }

    private static String open(PlanView plan, Set<UUID> blocks) {
        return blocks.stream().map(plan::number).sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String minutes(PlanTimes times) {
        return times.blockMinutes().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
