package app.headsup.collaboration;

import app.headsup.web.Refusal;
import java.util.Arrays;

/** For or against the question of a debate; in the end one may also see both. */
public enum Side {
    FOR, AGAINST, BOTH;

    /** Refuses what is none; null and blank are none chosen. */
    static Side of(String name) {
        return name == null || name.isBlank() ? null : Arrays.stream(values()).filter(side -> side.name().equals(name))
                .findFirst().orElseThrow(() -> new Refusal("collaboration.side.needed"));
    }

    public String key() {
        return name().toLowerCase();
    }
}
