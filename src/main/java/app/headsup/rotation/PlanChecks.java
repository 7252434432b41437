package app.headsup.rotation;

import app.headsup.roster.Roster;
import app.headsup.rotation.solver.Feasibility;
import app.headsup.rotation.solver.RotationProblem;
import app.headsup.rotation.solver.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what stands in the way of a plan, in sentences with names. */
@Component
class PlanChecks {

    private final MessageSource words;
    private final Roster roster;

    PlanChecks(MessageSource words, Roster roster) {
        this.words = words;
        this.roster = roster;
    }

    /** Why nobody could solve it, before anybody tries; empty when nothing was found. */
    List<String> of(RotationProblem problem, PlanView plan, TaughtClass taught, Locale locale) {
        var names = names(plan, taught);
        return Feasibility.of(problem).stream().map(obstacle -> say(obstacle.words(), names, locale)).toList();
    }

    String say(Sentence sentence, Function<UUID, String> names, Locale locale) {
        return words.getMessage(sentence.key(), sentence.named(names), locale);
    }

    /** Whoever or whatever a sentence is about: students, adults, stations in quotes, places. */
    Function<UUID, String> names(PlanView plan, TaughtClass taught) {
        Map<UUID, String> names = new HashMap<>(taught.studentNames());
        names.putAll(taught.adultNames());
        names.putAll(roster.names(adults(plan).filter(one -> !names.containsKey(one)).distinct().toList()));
        taught.zones().forEach(zone -> names.put(zone.id(), zone.name()));
        plan.stations().forEach(station -> names.put(station.id(), "“" + station.name() + "”"));
        return id -> names.getOrDefault(id, "…");
    }

    /** Whom it needs, and who locked something, be they still there or not. */
    private static Stream<UUID> adults(PlanView plan) {
        return Stream.concat(plan.adults().stream(), plan.places().stream().filter(Place::locked).map(place -> place.lock().by()));
    }
}
