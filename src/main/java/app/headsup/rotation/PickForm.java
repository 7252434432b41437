package app.headsup.rotation;

import app.headsup.web.Refusal;
import java.util.List;
import java.util.UUID;

/** The plan's own form: who was picked, on which version of the plan, and what its buttons and menus say to do. */
public class PickForm {

    private long version;
    private List<String> students = List.of();
    private String to = "";
    private String station = "";
    private UUID adult;
    private String cell = "";
    private boolean locked;

    /** Refuses ({@code rotation.move.nobody}) a form in which nobody was picked. */
    List<Picked> picked() {
        if (students.isEmpty()) {
            throw new Refusal("rotation.move.nobody");
        }
        return students.stream().map(Picked::of).toList();
    }

    /** A cell's button wins over the menu of stations. Refuses what says neither. */
    Target target() {
        if (to.isEmpty() && station.isEmpty()) {
            throw new Refusal("rotation.move.where");
        }
        return to.isEmpty() ? Target.ofStation(station) : Target.ofCell(to);
    }

    /** Where to. @param stationId null for nowhere; @param blockId null for each one's own; @param zoneId null for any spot */
    record Target(UUID stationId, UUID blockId, UUID zoneId) {

        static Target ofCell(String value) {
            if (value.equals("nowhere")) {
                return new Target(null, null, null);
            }
            var ids = Picked.ids(value);
            return new Target(ids.get(0), ids.get(1), ids.size() > 2 ? ids.get(2) : null);
        }

        /** "station", or "station:zone". */
        static Target ofStation(String value) {
            if (!value.contains(":")) {
                return new Target(Picked.ids(value + ":" + value).getFirst(), null, null);
            }
            var ids = Picked.ids(value);
            return new Target(ids.get(0), null, ids.get(1));
        }

        UUID block(Picked picked) {
            return blockId == null ? picked.blockId() : blockId;
        }
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public void setStudents(List<String> students) {
        this.students = students;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public UUID getAdult() {
        return adult;
    }

    public void setAdult(UUID adult) {
        this.adult = adult;
    }

    public String getCell() {
        return cell;
    }

    /** A whole cell: "station:block"; empty for those who were picked. */
    public void setCell(String cell) {
        this.cell = cell;
    }

    public boolean isLocked() {
        return locked;
    }

    public void setLocked(boolean locked) {
        this.locked = locked;
    }
}
