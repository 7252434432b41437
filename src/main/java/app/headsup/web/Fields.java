package app.headsup.web;

import org.springframework.stereotype.Component;

/** What the form fragments would otherwise work out in long expressions. */
@Component
class Fields {

    /** The ids of a field's help and error, for {@code aria-describedby}; null when it has neither. */
    public String describedBy(String name, String help, boolean wrong) {
        var ids = (help == null ? "" : name + "-help ") + (wrong ? name + "-wrong" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
