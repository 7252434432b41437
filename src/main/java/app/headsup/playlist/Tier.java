package app.headsup.playlist;

/** How much a lesson is asked of everybody. An aspire-to item never holds anybody up. */
public enum Tier {
    MUST, SHOULD, ASPIRE;

    /** As in message keys ({@code playlist.tier.must}). */
    public String key() {
        return name().toLowerCase();
    }
}
