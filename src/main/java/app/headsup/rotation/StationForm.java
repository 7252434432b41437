package app.headsup.rotation;

import app.headsup.database.SchoolEntity;
import app.headsup.web.NotFound;
import app.headsup.web.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A station as it is typed: the seats it uses by place, the blocks in which it is open. */
public class StationForm {

    private Long version;
    private String name = "";
    private StationKind kind = StationKind.TOGETHER;
    private UUID lesson;
    private UUID adult;
    private boolean required;
    private Integer devices = 0;
    private Map<UUID, Integer> seats = new TreeMap<>();
    private Set<UUID> openIn = new HashSet<>();

    static StationForm of(PlanView plan, Station station) {
        var form = blank(plan);
        form.name = station.name();
        form.kind = station.kind();
        form.lesson = station.lessonId();
        form.adult = station.adultId();
        form.required = station.required();
        form.devices = station.devices();
        form.openIn = new HashSet<>(station.openIn());
        station.spots().forEach(spot -> form.seats.put(spot.zoneId(), spot.seats()));
        return form;
    }

    /** A new one, open all the time. */
    static StationForm blank(PlanView plan) {
        var form = new StationForm();
        form.version = plan.version();
        plan.blocks().forEach(block -> form.openIn.add(block.id()));
        return form;
    }

    /**
     * The station that was typed, its places in the order of the room.
     *
     * @param id null for a new one
     * @param lessons those to choose from
     * @throws NotFound for an adult or a lesson that there wasn't to choose
     * @throws Refusal by the name of the field, for what can't be taught, and for more seats or screens than there are
     */
    Station station(UUID id, TaughtClass taught, Set<UUID> lessons) {
        if (adult != null && !taught.adultNames().containsKey(adult) || lesson != null && !lessons.contains(lesson)) {
            throw new NotFound();
        }
        var spots = taught.zones().stream().filter(zone -> seats.getOrDefault(zone.id(), 0) != null
                && seats.getOrDefault(zone.id(), 0) > 0).map(zone -> {
                    if (seats.get(zone.id()) > zone.seats()) {
                        throw new Refusal("rotation.seats.more", zone.name(), zone.seats());
                    }
                    return new Spot(zone.id(), seats.get(zone.id()));
                }).toList();
        int screens = devices == null ? 0 : devices;
        if (kind == StationKind.SCREEN && screens > taught.devices()) {
            throw new Refusal("rotation.devices.more", taught.devices());
        }
        return new Station(id == null ? SchoolEntity.newId() : id, name, kind, lesson, adult, required, screens, spots, openIn);
    }

    public List<StationKind> getKinds() {
        return List.of(StationKind.values());
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public StationKind getKind() {
        return kind;
    }

    public void setKind(StationKind kind) {
        this.kind = kind == null ? StationKind.TOGETHER : kind;
    }

    public UUID getLesson() {
        return lesson;
    }

    public void setLesson(UUID lesson) {
        this.lesson = lesson;
    }

    public UUID getAdult() {
        return adult;
    }

    public void setAdult(UUID adult) {
        this.adult = adult;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public Integer getDevices() {
        return devices;
    }

    public void setDevices(Integer devices) {
        this.devices = devices;
    }

    public Map<UUID, Integer> getSeats() {
        return seats;
    }

    public void setSeats(Map<UUID, Integer> seats) {
        this.seats = new HashMap<>(seats);
    }

    public Set<UUID> getOpenIn() {
        return openIn;
    }

    public void setOpenIn(Set<UUID> openIn) {
        this.openIn = openIn;
    }
}
