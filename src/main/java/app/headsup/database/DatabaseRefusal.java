package app.headsup.database;

/** The application must not, or can't, start on this database; one sentence why and one what to do. */
class DatabaseRefusal extends RuntimeException {

    private final String action;

    DatabaseRefusal(String description, String action) {
        this(description, action, null);
    }

    DatabaseRefusal(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
