package app.headsup.rotation;

import app.headsup.rotation.solver.Reasons;
import app.headsup.web.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Answers "why here?" for one student in one block, in sentences. */
@Component
class WhyHere {

    private final TaughtClasses classes;
    private final Problems problems;
    private final PlanChecks checks;

    WhyHere(TaughtClasses classes, Problems problems, PlanChecks checks) {
        this.classes = classes;
        this.problems = problems;
        this.checks = checks;
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
        var names = checks.names(plan, taught);
        var sentences = Reasons.of(problems.toSearch(plan), Numbering.of(plan).toSolver(plan.places()), student,
                plan.number(block) - 1).stream().map(reason -> checks.say(reason, names, locale)).toList();
        var at = plan.place(student, block).flatMap(place -> plan.station(place.stationId()));
        return new Answer(name, plan.number(block), at.map(Station::name).orElse(null), at.map(one -> one.kind().getCss())
                .orElse("waiting"), sentences);
    }
}
