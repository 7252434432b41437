package app.headsup.rules;

/** What a class lets one rule do. Nobody chose anything: {@link #SUGGEST}. */
public enum Mode {
    /** The rule is silent. */
    OFF,
    /** The rule suggests, an adult decides each time. */
    SUGGEST,
    /** An adult has agreed in advance; each decision carries their name. Not for rules with a private reason. */
    STANDING_YES;

    /** Lower case with dashes, as in message keys. */
    public String key() {
        return name().toLowerCase().replace('_', '-');
    }
}
