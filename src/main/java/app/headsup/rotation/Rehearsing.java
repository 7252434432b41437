package app.headsup.rotation;

import app.headsup.library.Library;
import app.headsup.rehearsal.Rehearsal;
import app.headsup.rehearsal.Setting;
import app.headsup.rehearsal.Way;
import app.headsup.routing.Policies;
import app.headsup.rules.RuleBook;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/** Plays a plan through with its class's own pace, as it stands or with one change. Writes nothing, and holds no connection while it plays. */
@Component
class Rehearsing {

    private static final int PLAYS = 20;
    private static final int PLAYS_AT_A_GLANCE = 5;
    /** An hour that the rules run is looked at some hundred times. */
    private static final int PLAYS_BY_RULES = 3;

    private final TaughtClasses classes;
    private final PaceReader paces;
    private final Library library;
    private final Policies policies;

    Rehearsing(TaughtClasses classes, PaceReader paces, Library library, Policies policies) {
        this.classes = classes;
        this.paces = paces;
        this.library = library;
        this.policies = policies;
    }

    PlanOnStage onStage(PlanView plan) {
        var taught = classes.of(plan.classroomIds());
        var lessons = library.cards(plan.stations().stream().map(Station::lessonId).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new PlanOnStage(plan, taught, paces.read(taught.studentIds()), lessons, 0, 0);
    }

    /** For the card beside the plan, which is drawn again at every move. */
    Rehearsed glance(PlanView plan) {
        var stage = onStage(plan);
        return play(stage, stage.setting(), stage.rotation(), PLAYS_AT_A_GLANCE);
    }

    Rehearsed play(PlanOnStage stage) {
        return play(stage, stage.setting(), stage.rotation(), PLAYS);
    }

    /** The same with one change; the same seeds, so that only the change makes a difference. */
    Rehearsed play(PlanOnStage stage, PlanChange change) {
        if (!(change instanceof PlanChange.ByTheRules)) {
            return play(stage.changed(change));
        }
        var classroom = stage.plan().classroomId();
        return play(stage, stage.openSetting(), new Way.Rules(RuleBook.standard(), policies.thresholds(classroom),
                policies.modes(classroom)), PLAYS_BY_RULES).withoutStations();
    }

    private static Rehearsed play(PlanOnStage stage, Setting setting, Way way, int plays) {
        return new RehearsalTally(stage, LongStream.rangeClosed(1, plays)
                .mapToObj(seed -> new Rehearsal(setting, way, seed).next()).toList()).rehearsed();
    }
}
