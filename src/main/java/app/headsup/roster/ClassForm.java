package app.headsup.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What the office types to open a class. */
class ClassForm {

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotBlank
    @Size(max = 20)
    private String grade;

    @Min(0)
    @Max(200)
    private int devices = 8;

    @Min(5)
    @Max(240)
    private int minutes = 50;

    @Min(0)
    @Max(40)
    private int tables = 7;

    @Min(1)
    @Max(20)
    private int seats = 4;

    @Pattern(regexp = "[a-z0-9-]{4,24}", message = "{roster.admin.class.code-help}")
    @NotNull
    private String code;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    public int getDevices() {
        return devices;
    }

    public void setDevices(int devices) {
        this.devices = devices;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public int getTables() {
        return tables;
    }

    public void setTables(int tables) {
        this.tables = tables;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
