package app.headsup.library;

import app.headsup.web.Refusal;

/** Short ways for a value to say no. */
final class Refuse {

    private Refuse() {
    }

    static void when(boolean broken, String messageCode, Object... arguments) {
        if (broken) {
            throw new Refusal(messageCode, arguments);
        }
    }

    /** The limit is the sentence's {0}. */
    static void longerThan(int limit, String text, String messageCode) {
        when(text.length() > limit, messageCode, limit);
    }
}
