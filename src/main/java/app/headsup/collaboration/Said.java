package app.headsup.collaboration;

/**
 * The words of a contribution.
 *
 * @param words up to 2000 characters; empty for none, never null
 * @param source of a card: where this is known from, up to 300 characters; else empty
 * @param side of a card or a position; else null
 */
public record Said(String words, String source, Side side) {

    /** Nothing but that it happened: a turn, a pass. */
    public static final Said NOTHING = new Said("", "", null);

    public Said {
        words = Purpose.fitting(words, 2000);
        source = Purpose.fitting(source, 300);
    }

    public static Said words(String words) {
        return new Said(words, "", null);
    }
}
