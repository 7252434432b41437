package app.headsup.rotation;

import app.headsup.roster.Roster;
import app.headsup.web.Formats;
import app.headsup.web.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Answers "why here?" for one student in one block, in sentences. */
@Component
class WhyHere {

    private final TaughtClasses classes;
    private final Roster roster;
    private final Formats formats;
    private final MessageSource words;

    WhyHere(TaughtClasses classes, Roster roster, Formats formats, MessageSource words) {
        this.classes = classes;
        this.roster = roster;
        this.formats = formats;
        this.words = words;
    }

    /** @param station what the student does then, in words; sentences: the reasons */
    public record Answer(String student, int block, String station, String css, List<String> sentences) {
    }

    /** @throws NotFound for a student or a block that isn't the plan's */
    Answer of(PlanView plan, UUID student, UUID block, Locale locale) {
        var taught = classes.of(plan.classroomIds());
        var name = taught.studentNames().get(student);
        if (name == null || plan.block(block).isEmpty()) {
            throw new NotFound();
        }
        var sentences = new ArrayList<String>();
        plan.talk(student, block).ifPresent(talk -> sentences.add(say(locale, "rotation.why.talk",
                taught.adultNames().getOrDefault(talk.adultId(), "–"))));
        plan.place(student, block).ifPresent(place -> {
            var station = plan.station(place.stationId()).orElseThrow();
            if (place.locked()) {
                sentences.add(say(locale, "rotation.why.locked", roster.names(Set.of(place.lock().by())).get(place.lock().by()),
                        formats.dateTime(place.lock().at())));
            }
            if (station.required()) {
                sentences.add(say(locale, "rotation.why.required", name));
            }
            sentences.addAll(partners(plan, place, taught, locale));
        });
        var at = plan.place(student, block).flatMap(place -> plan.station(place.stationId()));
        return new Answer(name, plan.number(block), at.map(Station::name).orElse(null), at.map(one -> one.kind().getCss())
                .orElse("waiting"), sentences);
    }

    private List<String> partners(PlanView plan, Place place, TaughtClass taught, Locale locale) {
        var names = taught.studentNames();
        var beside = plan.at(place.stationId(), place.blockId()).stream()
                .filter(other -> !other.studentId().equals(place.studentId()) && place.zoneId() != null
                        && place.zoneId().equals(other.zoneId()))
                .map(other -> names.get(other.studentId())).filter(other -> other != null).sorted().toList();
        return beside.isEmpty() ? List.of() : List.of(say(locale, "rotation.why.beside", String.join(", ", beside)));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return words.getMessage(key, arguments, locale);
    }
}
