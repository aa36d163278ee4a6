package vn.sangkien.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A day is a text like {@code 2026-05-10} and nothing else, with four digits for the year: the database knows no others. */
class StrictDay extends StdScalarDeserializer<LocalDate> {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4).appendPattern("-MM-dd").toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    StrictDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        try {
            return parse(json.getText());
        } catch (IllegalArgumentException noDay) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getText(), "not a day");
        }
    }

    /** @throws IllegalArgumentException for what is no day of the calendar */
    static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text, FORM);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(noDay);
        }
    }
}
