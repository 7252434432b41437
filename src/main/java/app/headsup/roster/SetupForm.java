package app.headsup.roster;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.springframework.validation.Errors;

/** What the first administrator types. */
class SetupForm {

    @NotBlank
    @Size(max = 120)
    private String school;

    @NotBlank
    @Size(max = 60)
    private String zone = ZoneId.systemDefault().getId();

    @NotBlank
    @Size(max = 80)
    private String givenName;

    @NotBlank
    @Size(max = 80)
    private String familyName;

    @NotBlank
    @Email
    @Size(max = 254)
    private String email;

    @NotBlank
    @Size(min = 10, max = 200)
    private String password;

    void check(Errors errors) {
        if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
            errors.rejectValue("zone", "roster.setup.zone-unknown");
        }
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
