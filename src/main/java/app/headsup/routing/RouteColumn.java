package app.headsup.routing;

import app.headsup.rules.Route;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a route that a class chose by its name: the rules themselves know of no database. */
@Converter(autoApply = true)
class RouteColumn implements AttributeConverter<Route, String> {

    @Override
    public String convertToDatabaseColumn(Route route) {
        return route == null ? null : route.name();
    }

    @Override
    public Route convertToEntityAttribute(String name) {
        return name == null ? null : Route.valueOf(name);
    }
}
