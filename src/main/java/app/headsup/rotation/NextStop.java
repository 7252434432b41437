package app.headsup.rotation;

import app.headsup.progress.StudentPieces;
import app.headsup.roster.Roster;
import app.headsup.roster.ZoneView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a student, beside where they are now, where the plan takes them next: "Then: Table 3, about 10:32." */
@Component
@Order(0)
@Transactional(readOnly = true)
class NextStop implements StudentPieces {

    private final RotationRuns runs;
    private final Roster roster;

    NextStop(RotationRuns runs, Roster roster) {
        this.runs = runs;
        this.roster = roster;
    }

    /** @param state as it is drawn; where: a table, an adult or what the station is called */
    public record Then(String state, String where, Instant at) {
    }

    @Override
    public List<Piece> of(UUID studentId, UUID lessonId) {
        return lessonId != null ? List.of() : runs.with(studentId).flatMap(run -> then(run, studentId))
                .map(then -> new Piece(StudentPieces.Place.WORDS, "rotation/_then", then)).stream().toList();
    }

    private Optional<Then> then(RunView run, UUID student) {
        return run.next().flatMap(block -> run.plan().talk(student, block.id())
                .map(talk -> new Then("adult", adult(talk.adultId()), run.nextBegins()))
                .or(() -> run.place(student, block.id()).flatMap(place -> run.plan().station(place.stationId())
                        .map(station -> new Then(station.kind().state(), where(run, station, place.zoneId()), run.nextBegins())))));
    }

    private String where(RunView run, Station station, UUID zoneId) {
        return switch (station.kind()) {
            case ADULT -> adult(station.adultId());
            case TOGETHER -> run.plan().classroomIds().stream().flatMap(one -> roster.zones(one).stream())
                    .filter(zone -> zone.id().equals(zoneId)).map(ZoneView::name).findFirst().orElse(station.name());
            case SCREEN, PAPER, FREE -> station.name();
        };
    }

    private String adult(UUID id) {
        return roster.names(List.of(id)).get(id);
    }
}
