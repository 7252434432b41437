package app.headsup.rotation;

import app.headsup.grouping.Style;
import java.util.UUID;

/** A new plan: its times, and what it begins with. */
public class DraftForm extends TimesForm {

    private UUID from;
    private UUID second;
    private Style style = Style.MIXED;

    /** The plan of another day that it begins with; null for the class's room as it is. */
    public UUID getFrom() {
        return from;
    }

    public void setFrom(UUID from) {
        this.from = from;
    }

    /** A class taught together with this one; null for none. */
    public UUID getSecond() {
        return second;
    }

    public void setSecond(UUID second) {
        this.second = second;
    }

    public Style getStyle() {
        return style;
    }

    public void setStyle(Style style) {
        this.style = style == null ? Style.MIXED : style;
    }
}
