package app.headsup.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A place in the room, as somebody types it. */
class ZoneForm {

    private Long version;
    @NotBlank
    @Size(max = 40)
    private String name = "";
    @NotNull
    @Min(1)
    @Max(Zone.MOST_SEATS)
    private Integer seats = 4;
    @NotNull
    @Min(0)
    @Max(Zone.MOST_DEVICES)
    private Integer devices = 0;

    ZoneForm() {
    }

    ZoneForm(Long version, String name, int seats, int devices) {
        this.version = version;
        this.name = name;
        this.seats = seats;
        this.devices = devices;
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

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public Integer getDevices() {
        return devices;
    }

    public void setDevices(Integer devices) {
        this.devices = devices;
    }
}
