package app.headsup.roster;

import app.headsup.access.Role;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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

    @AssertTrue(message = "{roster.admin.person.email-missing}")
    boolean isEmailThere() {
        return role == null || role == Role.STUDENT || email != null && !email.isBlank();
    }

    @AssertTrue(message = "{roster.admin.person.pin-digits}")
    boolean isPinFourDigits() {
        return role != Role.STUDENT || secret != null && secret.matches("\\d{4}");
    }

    @AssertTrue(message = "{roster.admin.person.class-missing}")
    boolean isClassThere() {
        return role != Role.STUDENT || classroom != null;
    }

    @AssertTrue(message = "{roster.admin.person.password-short}")
    boolean isPasswordLongEnough() {
        return role == null || role == Role.STUDENT || role == Role.GUARDIAN
                || secret != null && secret.length() >= 10;
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
