package app.headsup.rotation;

import app.headsup.rotation.solver.Seat;
import java.util.List;
import java.util.UUID;

/** The solver counts blocks, the plan names them. */
final class Numbering {

    private final List<UUID> blocks;

    private Numbering(List<UUID> blocks) {
        this.blocks = blocks;
    }

    static Numbering of(PlanView plan) {
        return new Numbering(plan.blocks().stream().map(Block::id).toList());
    }

    /** Places without a spot are left out: the solver knows none. */
    List<Seat> toSolver(List<Place> places) {
        return places.stream().filter(place -> place.zoneId() != null && blocks.contains(place.blockId()))
                .map(place -> new Seat(place.studentId(), blocks.indexOf(place.blockId()),
                        place.stationId(), place.zoneId())).toList();
    }

    List<Place> fromSolver(List<Seat> places) {
        return places.stream().map(place -> new Place(place.student(), blocks.get(place.block()), place.station(),
                place.zone(), null)).toList();
    }
}
