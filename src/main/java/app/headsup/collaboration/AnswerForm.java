package app.headsup.collaboration;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A teacher's answer to another class: yes or no, a word, and whom of the class it is about. */
public class AnswerForm {

    private boolean accept;
    @Size(max = 300)
    private String word = "";
    private List<UUID> students = List.of();

    public boolean isAccept() {
        return accept;
    }

    public void setAccept(boolean accept) {
        this.accept = accept;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    /** Without the gaps that a crafted form may leave. */
    public List<UUID> getStudents() {
        return students.stream().filter(Objects::nonNull).toList();
    }

    public void setStudents(List<UUID> students) {
        this.students = students;
    }
}
