package app.headsup.database;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

/**
 * Fills a record from a row, {@code studentId} from {@code student_id}, as Spring's own mapper does. That one finds a column
 * by trying names and catching what the driver throws, for each column of each row, and asks the driver for an Instant, which
 * it refuses: hundreds of exceptions for one page. This one looks at the columns once. For one query; not for two threads.
 */
final class RecordMapper<T> implements RowMapper<T> {

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final Shape shape;
    private int[] columns;

    RecordMapper(Class<T> type) {
        shape = SHAPES.computeIfAbsent(type, Shape::of);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T mapRow(ResultSet row, int index) throws SQLException {
        if (columns == null) {
            columns = shape.columns(row);
        }
        var values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, columns[i], shape.types[i]);
        }
        return (T) BeanUtils.instantiateClass(shape.constructor, values);
    }

    private static Object value(ResultSet row, int column, TypeDescriptor wanted) throws SQLException {
        if (wanted.getType() == Instant.class) {
            var moment = row.getTimestamp(column);
            return moment == null ? null : moment.toInstant();
        }
        var value = JdbcUtils.getResultSetValue(row, column, wanted.getType());
        return value == null || ClassUtils.isAssignableValue(wanted.getType(), value) ? value
                : DefaultConversionService.getSharedInstance().convert(value, wanted);
    }

    private record Shape(Constructor<?> constructor, String[] names, TypeDescriptor[] types) {

        static Shape of(Class<?> type) {
            var constructor = BeanUtils.getResolvableConstructor(type);
            var types = new TypeDescriptor[constructor.getParameterCount()];
            for (int i = 0; i < types.length; i++) {
                types[i] = new TypeDescriptor(new MethodParameter(constructor, i));
            }
            return new Shape(constructor, BeanUtils.getParameterNames(constructor), types);
        }

        int[] columns(ResultSet row) throws SQLException {
            var found = new HashMap<String, Integer>();
            for (int column = row.getMetaData().getColumnCount(); column > 0; column--) {
                found.put(row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT), column);
            }
            var columns = new int[names.length];
            for (int i = 0; i < columns.length; i++) {
                var column = found.get(names[i].toLowerCase(Locale.ROOT));
                column = column != null ? column : found.get(JdbcUtils.convertPropertyNameToUnderscoreName(names[i]));
                if (column == null) {
                    throw new SQLException("No column for " + names[i] + " of " + constructor.getDeclaringClass());
                }
                columns[i] = column;
            }
            return columns;
        }
    }
}
