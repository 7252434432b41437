package app.headsup.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a member of staff types at the door. */
class SignInForm {

    @NotBlank
    @Size(max = 254)
    private String email;

    @NotBlank
    @Size(max = 200)
    private String password;

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
