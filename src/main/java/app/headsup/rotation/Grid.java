package app.headsup.rotation;

import app.headsup.roster.StudentName;
import app.headsup.roster.ZoneView;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan as its page draws it: stations down, blocks across, and in each cell who is there, table by table.
 *
 * @param taught who and what there is, as it is now
 */
public record Grid(PlanView plan, TaughtClass taught, List<Column> columns, List<Row> rows, List<Strip> talks,
        List<Strip> nowhere) {

    private static final int COMFORTABLE = 36;

    /** @param number 1 for the first block; startsAt by the wall's clock */
    public record Column(Block block, int number, LocalTime startsAt) {
    }

    public record Row(Station station, String adult, String places, List<Cell> cells) {
    }

    /** A station in a block. @param tables one for each of its spots where students sit with each other, else one in all */
    public record Cell(UUID stationId, int room, Column column, boolean open, List<Table> tables) {

        public String getValue() {
            return stationId + ":" + column.block().id();
        }

        public int people() {
            return tables.stream().mapToInt(table -> table.chips().size()).sum();
        }

        public boolean isOverfull() {
            return people() > room;
        }

        /** Everybody here is locked; a cell without anybody isn't. */
        public boolean isLocked() {
            return people() > 0 && tables.stream().flatMap(table -> table.chips().stream()).allMatch(Chip::locked);
        }
    }

    /** @param zoneId null where the station's places aren't told apart; name likewise */
    public record Table(UUID zoneId, String name, int seats, List<Chip> chips) {

        public boolean isOverfull() {
            return zoneId != null && chips.size() > seats;
        }
    }

    /** A student in a block. @param note who else is in it: the adult of a conference; null at a station */
    public record Chip(UUID studentId, UUID blockId, String name, boolean locked, String note) {

        public String getValue() {
            return studentId + ":" + blockId;
        }
    }

    /** Those of a block who are at no station, for one reason. */
    public record Strip(Column column, List<Chip> chips) {
    }

    static Grid of(PlanView plan, TaughtClass taught) {
        var columns = new ArrayList<Column>();
        plan.blocks().forEach(block -> columns.add(new Column(block, columns.size() + 1, plan.startOf(block))));
        var draw = new Draw(plan, taught);
        return new Grid(plan, taught, columns, plan.stations().stream().map(station -> draw.row(station, columns)).toList(),
                columns.stream().map(draw::talks).toList(), columns.stream().map(draw::nowhere).toList());
    }

    /** Seats of all stations, where most are open. */
    public int getSeats() {
        return columns.stream().mapToInt(column -> plan.stations().stream()
                .filter(station -> station.isOpenIn(column.block().id())).mapToInt(Station::room).sum()).max().orElse(0);
    }

    /** So many that only small names fit a tablet. */
    public boolean isCrowded() {
        return taught.students().size() > COMFORTABLE;
    }

    public String zoneName(UUID zoneId) {
        var zone = taught.zonesById().get(zoneId);
        return zone == null ? "–" : zone.name();
    }

    public boolean isAnybodyInTalk() {
        return talks.stream().anyMatch(strip -> !strip.chips().isEmpty());
    }

    public boolean isAnybodyNowhere() {
        return nowhere.stream().anyMatch(strip -> !strip.chips().isEmpty());
    }

    private record Draw(PlanView plan, TaughtClass taught, Map<UUID, String> students, Map<UUID, ZoneView> zones,
            Map<UUID, String> adults) {

        Draw(PlanView plan, TaughtClass taught) {
            this(plan, taught, taught.studentNames(), taught.zonesById(), taught.adultNames());
        }

        Row row(Station station, List<Column> columns) {
            var places = String.join(", ", station.spots().stream().map(spot -> zone(spot.zoneId())).toList());
            return new Row(station, station.adultId() == null ? null : adults.get(station.adultId()), places,
                    columns.stream().map(column -> cell(station, column)).toList());
        }

        private Cell cell(Station station, Column column) {
            var here = plan.at(station.id(), column.block().id());
            var tables = new ArrayList<Table>();
            if (station.kind() == StationKind.TOGETHER) {
                station.spots().forEach(spot -> tables.add(new Table(spot.zoneId(), zone(spot.zoneId()), spot.seats(),
                        chips(here.stream().filter(place -> spot.zoneId().equals(place.zoneId())).toList()))));
                var anywhere = chips(here.stream().filter(place -> place.zoneId() == null).toList());
                tables.removeIf(table -> table.chips().isEmpty());
                if (!anywhere.isEmpty()) {
                    tables.add(new Table(null, null, 0, anywhere));
                }
            } else {
                tables.add(new Table(null, null, 0, chips(here)));
            }
            return new Cell(station.id(), station.room(), column, station.isOpenIn(column.block().id()), tables);
        }

        private List<Chip> chips(List<Place> here) {
            return taught.students().stream().flatMap(student -> here.stream()
                    .filter(place -> place.studentId().equals(student.id()))
                    .map(place -> new Chip(student.id(), place.blockId(), student.name(), place.locked(), null))).toList();
        }

        Strip talks(Column column) {
            return new Strip(column, plan.talks().stream().filter(talk -> talk.blockId().equals(column.block().id())
                    && students.containsKey(talk.studentId())).map(talk -> new Chip(talk.studentId(), talk.blockId(),
                            students.get(talk.studentId()), false, adults.getOrDefault(talk.adultId(), ""))).toList());
        }

        Strip nowhere(Column column) {
            var block = column.block().id();
            return new Strip(column, taught.students().stream().map(StudentName::id)
                    .filter(student -> plan.place(student, block).isEmpty() && plan.talk(student, block).isEmpty())
                    .map(student -> new Chip(student, block, students.get(student), false, null)).toList());
        }

        private String zone(UUID zoneId) {
            return zones.containsKey(zoneId) ? zones.get(zoneId).name() : "–";
        }
    }
}
