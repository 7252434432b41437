package app.headsup.groupwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;

/** Students who were ticked, and what is said about them: kept together or apart, a word they care about, a day. */
public class StudentsForm {

    private List<UUID> students = new ArrayList<>();
    private boolean together;
    private String word = "";
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    private LocalDate day;

    /** Without the gaps that a crafted form may leave. */
    public List<UUID> getStudents() {
        return new ArrayList<>(students.stream().filter(Objects::nonNull).toList());
    }

    public void setStudents(List<UUID> students) {
        this.students = students;
    }

    public boolean isTogether() {
        return together;
    }

    public void setTogether(boolean together) {
        this.together = together;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
