package app.headsup.rotation.solver;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

/**
 * What must hold, then what is wished for: one rule, one method, one sentence of {@link Rule}. Each hard fault counts 1;
 * a wish costs its rule's weight. Away, conference and lock need no rule here: see {@link Visit}.
 */
public class RotationRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {spotFull(factory), devicesShort(factory), apart(factory), together(factory),
            required(factory), screensInARow(factory), alone(factory), tableTime(factory), fullTables(factory),
            newPartners(factory), adultTime(factory), sameStationTwice(factory), level(factory), misfit(factory)};
    }

    /** A spot has no more students than seats. */
    Constraint spotFull(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::where, Visit::block, ConstraintCollectors.count())
                .filter((where, block, students) -> students > where.spot.seats())
                .penalize(HardSoftScore.ONE_HARD, (where, block, students) -> students - where.spot.seats())
                .asConstraint(Rule.SPOT_FULL.name());
    }

    /** A screen station has no more students than devices. */
    Constraint devicesShort(ConstraintFactory factory) {
        return factory.forEach(Visit.class).filter(visit -> visit.where.scarceDevices())
                .groupBy(Visit::post, Visit::block, ConstraintCollectors.count())
                .filter((post, block, students) -> students > post.devices())
                .penalize(HardSoftScore.ONE_HARD, (post, block, students) -> students - post.devices())
                .asConstraint(Rule.DEVICES_SHORT.name());
    }

    /** Two who keep apart never share a spot. */
    Constraint apart(ConstraintFactory factory) {
        return factory.forEach(Visit.class).filter(visit -> visit.learner.keepsApart)
                .join(factory.forEach(Visit.class).filter(visit -> visit.learner.keepsApart),
                        Joiners.equal(Visit::block), Joiners.equal(Visit::where), Joiners.lessThan(Visit::number))
                .filter((one, other) -> one.with(other).apart)
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint(Rule.APART.name());
    }

    /** When one of those who keep together works in a group, the others who are free do so at the same spot. */
    Constraint together(ConstraintFactory factory) {
        return factory.forEach(Visit.class).filter(visit -> visit.learner.together != null)
                .join(factory.forEach(Visit.class).filter(visit -> visit.learner.together != null),
                        Joiners.equal(Visit::block), Joiners.equal(Visit::together), Joiners.lessThan(Visit::number))
                .filter((one, other) -> (one.shared() || other.shared()) && one.where != other.where)
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint(Rule.TOGETHER.name());
    }

    /** Everybody comes by each required station. */
    Constraint required(ConstraintFactory factory) {
        return factory.forEach(Demand.class)
                .ifNotExists(Visit.class, Joiners.equal(Demand::learner, Visit::learner),
                        Joiners.equal(Demand::post, Visit::post))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint(Rule.REQUIRED.name());
    }

    /** Nobody is at a screen in two blocks in a row. */
    Constraint screensInARow(ConstraintFactory factory) {
        return factory.forEach(Visit.class).filter(Visit::atScreen)
                .join(factory.forEach(Visit.class).filter(Visit::atScreen),
                        Joiners.equal(Visit::learner), Joiners.equal(Visit::nextBlock, Visit::block))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint(Rule.SCREENS_IN_A_ROW.name());
    }

    /** Nobody sits alone where students work with each other. */
    Constraint alone(ConstraintFactory factory) {
        return factory.forEach(Visit.class).filter(Visit::shared)
                .groupBy(Visit::where, Visit::block, ConstraintCollectors.count())
                .filter((where, block, students) -> students == 1)
                .penalize(HardSoftScore.ofSoft(Rule.ALONE.weight()))
                .asConstraint(Rule.ALONE.name());
    }

    /** Everybody works with others for as long as the tables have room for all. */
    Constraint tableTime(ConstraintFactory factory) {
        return factory.forEach(Visit.class).filter(visit -> visit.learner.due > 0)
                .groupBy(Visit::learner, ConstraintCollectors.sum(Visit::sharedMinutes))
                .filter((learner, minutes) -> minutes < learner.due)
                .penalize(HardSoftScore.ofSoft(Rule.TABLE_TIME.weight()), (learner, minutes) -> learner.due - minutes)
                .asConstraint(Rule.TABLE_TIME.name());
    }

    /** Tables are as full as they were dealt: fewer at a table is no way to avoid a repeat. */
    Constraint fullTables(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::where, Visit::block, ConstraintCollectors.count(), ConstraintCollectors.sum(Visit::sharedMinutes))
                .groupBy(ConstraintCollectors.sum((where, block, students, minutes) -> meetings(students, minutes)))
                .join(TableTime.class, Joiners.filtering((meetings, kept) -> meetings < kept.meetings()))
                .penalize(HardSoftScore.ofSoft(Rule.FULL_TABLES.weight()), (meetings, kept) -> kept.meetings() - meetings)
                .asConstraint(Rule.FULL_TABLES.name());
    }

    /** Two who have sat together this term, or already in this plan, sit with somebody new. */
    Constraint newPartners(ConstraintFactory factory) {
        return tablemates(factory).groupBy(Visit::with, ConstraintCollectors.countBi())
                .filter((pairing, times) -> pairing.repeats(times) > 0)
                .penalize(HardSoftScore.ofSoft(Rule.NEW_PARTNERS.weight()), Pairing::repeats)
                .asConstraint(Rule.NEW_PARTNERS.name());
    }

    /** An adult's time goes first to those with whom nobody has talked for longest. */
    Constraint adultTime(ConstraintFactory factory) {
        return factory.forEach(Learner.class).filter(learner -> !learner.talks)
                .ifNotExists(factory.forEach(Visit.class).filter(Visit::withAdult),
                        Joiners.equal(learner -> learner, Visit::learner))
                .penalize(HardSoftScore.ofSoft(Rule.ADULT_TIME.weight()), Learner::waiting)
                .asConstraint(Rule.ADULT_TIME.name());
    }

    /** Nobody is at the same station twice where another one will do. */
    Constraint sameStationTwice(ConstraintFactory factory) {
        return factory.forEach(Visit.class)
                .groupBy(Visit::learner, Visit::post, ConstraintCollectors.count())
                .filter((learner, post, times) -> times > 1)
                .penalize(HardSoftScore.ofSoft(Rule.SAME_STATION_TWICE.weight()), (learner, post, times) -> times - 1)
                .asConstraint(Rule.SAME_STATION_TWICE.name());
    }

    /** A mixed group is as ready as the class. */
    Constraint level(ConstraintFactory factory) {
        return factory.forEach(Visit.class).filter(Visit::shared)
                .groupBy(Visit::where, Visit::block, ConstraintCollectors.sum(visit -> visit.learner.level))
                .filter((where, block, level) -> level != 0)
                .penalize(HardSoftScore.ofSoft(Rule.LEVEL.weight()), (where, block, level) -> Math.abs(level))
                .asConstraint(Rule.LEVEL.name());
    }

    /** Two at a table have an interest in common; in groups alike, about the same readiness. */
    Constraint misfit(ConstraintFactory factory) {
        return tablemates(factory).filter((one, other) -> one.with(other).misfit > 0)
                .penalize(HardSoftScore.ofSoft(Rule.MISFIT.weight()), (one, other) -> one.with(other).misfit)
                .asConstraint(Rule.MISFIT.name());
    }

    /** Whoever sits down first counts for a little: else no single move would ever lead to another table. */
    private static long meetings(long students, long minutes) {
        return students == 1 ? minutes / 2 : minutes * (students - 1) / 2;
    }

    private static BiConstraintStream<Visit, Visit> tablemates(ConstraintFactory factory) {
        return factory.forEach(Visit.class).filter(Visit::shared)
                .join(factory.forEach(Visit.class).filter(Visit::shared),
                        Joiners.equal(Visit::block), Joiners.equal(Visit::where), Joiners.lessThan(Visit::number));
    }
}
