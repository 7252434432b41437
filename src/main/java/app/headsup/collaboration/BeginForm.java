package app.headsup.collaboration;

import app.headsup.web.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The words, and who takes part. */
public class BeginForm extends PurposeForm {

    @NotNull
    private Kind kind = Kind.DEBATE;
    private List<UUID> students = List.of();
    private UUID partner;
    private boolean older = true;
    @Min(1)
    @Max(NewCollaboration.LARGEST_TEAM)
    private int teamSize = 3;
    @Size(max = 1200)
    private String topics = "";

    NewCollaboration wanted(UUID classroomId) {
        if (kind != Kind.BUDDIES) {
            return NewCollaboration.in(classroomId, kind, purpose(), getStudents(), teamSize, Purpose.lines(topics));
        }
        if (partner == null || partner.equals(classroomId)) {
            throw new Refusal("collaboration.buddies.two-classes");
        }
        return older ? NewCollaboration.buddies(classroomId, getStudents(), partner, List.of(), purpose())
                : NewCollaboration.buddies(partner, List.of(), classroomId, getStudents(), purpose());
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    /** Without the gaps that a crafted form may leave. */
    public List<UUID> getStudents() {
        return new ArrayList<>(students.stream().filter(Objects::nonNull).toList());
    }

    public void setStudents(List<UUID> students) {
        this.students = students;
    }

    public UUID getPartner() {
        return partner;
    }

    public void setPartner(UUID partner) {
        this.partner = partner;
    }

    /** Whether the students of the class that begins are the older ones. */
    public boolean isOlder() {
        return older;
    }

    public void setOlder(boolean older) {
        this.older = older;
    }

    public int getTeamSize() {
        return teamSize;
    }

    public void setTeamSize(int teamSize) {
        this.teamSize = teamSize;
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String topics) {
        this.topics = topics;
    }
}
