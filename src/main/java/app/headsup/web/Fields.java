package app.headsup.web;

import org.springframework.stereotype.Component;

/** What the form fragments would otherwise work out in long expressions. */
@Component
class Fields {

    /** The id that {@code th:field} gives a field of this name: {@code questions[0].text} becomes {@code questions0.text}. */
    public String id(String name) {
        return name == null ? null : name.replaceAll("[\\[\\]]", "");
    }

    /** The ids of a field's help and error, for {@code aria-describedby}; null when it has neither. */
    public String describedBy(String id, String help, boolean wrong) {
        var ids = (help == null ? "" : id + "-help ") + (wrong ? id + "-wrong" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
