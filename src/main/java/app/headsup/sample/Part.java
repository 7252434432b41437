package app.headsup.sample;

/**
 * A part of the sample school that is entered whole or not at all. Parts come in the order of {@code @Order}; a later one
 * may look up what an earlier one entered.
 */
interface Part {

    /** For the log: "its people". */
    String what();

    /** True once this part is in the database, also from an earlier start. */
    boolean isThere();

    /** Enters it; called inside one transaction. */
    void enter(Calendar calendar);
}
