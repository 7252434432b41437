package app.headsup.roster;

import app.headsup.access.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.validation.Errors;

/** What the office types to add a person; which fields are needed follows from the role. */
class PersonForm {

    @NotNull
    private Role role;

    @Size(max = 20)
    private String title;

    @NotBlank
    @Size(max = 80)
    private String givenName;

    @NotNull
    @Size(max = 80)
    private String familyName = "";

    @Email
    @Size(max = 254)
    private String email;

    @Size(max = 200)
    private String secret;

    private UUID classroom;

    private List<UUID> students = new ArrayList<>();

    /** What a role needs besides a name: staff an address and a password, families an address, students a class and a PIN. */
    void check(Errors errors) {
        if (role == Role.STUDENT) {
            refuse(errors, secret != null && secret.matches("\\d{4}"), "secret", "roster.admin.person.pin-digits");
            refuse(errors, classroom != null, "classroom", "roster.admin.person.class-missing");
        } else if (role != null) {
            refuse(errors, email != null && !email.isBlank(), "email", "roster.admin.person.email-missing");
            refuse(errors, role == Role.GUARDIAN || secret != null && secret.length() >= 10, "secret",
                    "roster.admin.person.password-short");
        }
    }

    private static void refuse(Errors errors, boolean fine, String field, String messageCode) {
        if (!fine) {
            errors.rejectValue(field, messageCode);
        }
    }

    String titleOrNull() {
        return title == null || title.isBlank() ? null : title.strip();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public UUID getClassroom() {
        return classroom;
    }

    public void setClassroom(UUID classroom) {
        this.classroom = classroom;
    }

    public List<UUID> getStudents() {
        return students;
    }

    public void setStudents(List<UUID> students) {
        this.students = students;
    }
}
