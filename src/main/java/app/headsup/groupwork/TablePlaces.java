package app.headsup.groupwork;

import app.headsup.roster.ZoneView;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Which table of a proposal is which place of the room: as it was laid out, those with seats enough first. */
record TablePlaces(List<ZoneView> zones) {

    static TablePlaces of(List<ZoneView> room, Arrangement now) {
        int people = now.present().size() + now.absent().size();
        int size = Math.ceilDiv(people, Math.max(1, now.tables().size()));
        return new TablePlaces(room.stream().sorted(Comparator.comparing((ZoneView zone) -> zone.seats() < size)).toList());
    }

    /** Null when the room has fewer places. */
    UUID zoneId(int table) {
        return table < zones.size() ? zones.get(table).id() : null;
    }

    String name(int table) {
        return table < zones.size() ? zones.get(table).name() : null;
    }

    boolean overfull(int table, int people) {
        return table < zones.size() && zones.get(table).seats() < people;
    }
}
