package app.headsup.rotation;

import app.headsup.web.Refusal;
import java.util.UUID;
import java.util.function.Function;

/** Whether a class can work by a plan: everybody has a place and a seat, and it takes nobody and nothing that isn't there. */
final class Readiness {

    private Readiness() {
    }

    /** Refuses with the first thing that is missing. @param names of whoever and whatever the plan holds */
    static void require(PlanView plan, TaughtClass taught, Function<UUID, String> names) {
        Question.lacks(plan, taught).findFirst().ifPresent(missing -> {
            throw new Refusal(missing.words().key(), missing.words().named(names));
        });
        plan.blocks().forEach(block -> everybody(plan, taught, block));
    }

    private static void everybody(PlanView plan, TaughtClass taught, Block block) {
        var nowhere = taught.studentIds().stream().filter(student -> plan.place(student, block.id()).isEmpty()
                && plan.talk(student, block.id()).isEmpty()).count();
        if (nowhere > 0) {
            throw new Refusal("rotation.use.nowhere", nowhere, plan.number(block.id()));
        }
        for (var station : plan.stations()) {
            int here = plan.at(station.id(), block.id()).size();
            if (here > station.room()) {
                throw new Refusal("rotation.use.overfull", station.name(), here, station.room(), plan.number(block.id()));
            }
        }
    }
}
