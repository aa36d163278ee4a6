package vn.sangkien.shared.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import vn.sangkien.shared.id.Id;
import vn.sangkien.shared.problem.Refusals;

/** A value in the query that cannot be read is a wrong field with a name, not an address that does not exist. */
@Provider
class QueryValues implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return Arrays.stream(annotations).filter(QueryParam.class::isInstance).findFirst()
                .map(annotation -> converter(type, ((QueryParam) annotation).value())).orElse(null);
    }

    private static <T> ParamConverter<T> converter(Class<T> type, String name) {
        Function<String, ?> reading = reading(type);
        return reading == null ? null : new Named<>(name, type, reading);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Function<String, ?> reading(Class<?> type) {
        if (type.isEnum()) {
            return text -> Enum.valueOf((Class<? extends Enum>) type, text);
        }
        if (type == LocalDate.class) {
            return StrictDay::parse;
        }
        return type == int.class ? Integer::valueOf : type == Id.class ? Id::fromString : null;
    }

    private record Named<T>(String name, Class<T> type, Function<String, ?> reading) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            try {
                return text == null || text.isEmpty() ? null : (T) reading.apply(text);
            } catch (IllegalArgumentException unreadable) {
                throw type == LocalDate.class ? Refusals.notADay(name) : Refusals.unreadable(name);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
