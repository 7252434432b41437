package app.headsup.access;

/** What a person is in the school. One each; which rows they see follows from their links to classes and students. */
public enum Role {
    ADMIN, TEACHER, FACILITATOR, AIDE, MENTOR, STUDENT, GUARDIAN;

    /** Lower case, as in message keys ({@code role.teacher}). */
    public String key() {
        return name().toLowerCase();
    }

    /** Where this role's day begins. */
    public String home() {
        return switch (this) {
            case TEACHER, AIDE -> "/teach";
            case FACILITATOR, MENTOR -> "/mentor";
            case STUDENT -> "/learn";
            case GUARDIAN -> "/family";
            case ADMIN -> "/admin";
        };
    }
}
