package app.headsup.groupwork;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What groups an adult wants; a number of groups, where one is typed, goes before their size. */
public class GroupForm {

    private UUID lessonId;
    @NotNull
    private Mixing mixing = Mixing.MIXED;
    @Min(2)
    @Max(12)
    private Integer size;
    @Min(1)
    @Max(50)
    private Integer tables;
    private List<UUID> absent = new ArrayList<>();

    /** How many groups so many students make. */
    int tablesFor(int students) {
        return tables != null ? tables : Arrangement.tablesFor(students, size == null ? Groups.USUAL_SIZE : size);
    }

    public UUID getLessonId() {
        return lessonId;
    }

    public void setLessonId(UUID lessonId) {
        this.lessonId = lessonId;
    }

    public Mixing getMixing() {
        return mixing;
    }

    public void setMixing(Mixing mixing) {
        this.mixing = mixing;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    public Integer getTables() {
        return tables;
    }

    public void setTables(Integer tables) {
        this.tables = tables;
    }

    /** Without the gaps that a crafted form may leave. */
    public List<UUID> getAbsent() {
        return new ArrayList<>(absent.stream().filter(Objects::nonNull).toList());
    }

    public void setAbsent(List<UUID> absent) {
        this.absent = absent;
    }
}
