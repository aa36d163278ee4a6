package vn.sangkien.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Checks records against their constraints and says what is wrong in both languages, field by field. */
@ApplicationScoped
public class Fields {

    static final Locale VIETNAMESE = new Locale("vi");
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final String LENGTH = "{jakarta.validation.constraints.Size.message}";

    private final Validator validator;
    private final MessageInterpolator messages;

    Fields(ValidatorFactory factory) {
        this.validator = factory.getValidator();
        this.messages = factory.getMessageInterpolator();
    }

    /** @throws InvalidFieldsException naming every field of {@code record} that breaks a rule of the given groups */
    public void require(String prefix, Object record, Class<?>... groups) {
        List<Violation> broken = violations(prefix, record, groups);
        if (!broken.isEmpty()) {
            throw new InvalidFieldsException(broken);
        }
    }

    /** Every field of {@code record} that breaks a rule of the given groups, in the order of their names. */
    public List<Violation> violations(String prefix, Object record, Class<?>... groups) {
        return validator.validate(record, groups).stream().map(violation -> describe(violation, prefix + violation.getPropertyPath()))
                .sorted(Comparator.comparing(Violation::field)).toList();
    }

    List<Violation> describe(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> describe(violation, withoutMethod(violation)))
                .sorted(Comparator.comparing(Violation::field))
                .toList();
    }

    private Violation describe(ConstraintViolation<?> violation, String field) {
        return new Violation(field, code(violation.getConstraintDescriptor()),
                sentence(violation, field, VIETNAMESE), sentence(violation, field, ENGLISH));
    }

    private String sentence(ConstraintViolation<?> violation, String field, Locale locale) {
        var context = new Interpolation(violation.getConstraintDescriptor(), violation.getInvalidValue());
        return label(violation.getLeafBean(), field, locale) + ": " + messages.interpolate(template(violation), context, locale);
    }

    /** A list has no characters. */
    private static String template(ConstraintViolation<?> violation) {
        boolean rows = violation.getInvalidValue() instanceof Collection && violation.getMessageTemplate().equals(LENGTH);
        if (!rows) {
            return violation.getMessageTemplate();
        }
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        return limits.get("min").equals(0) ? "{rows.most}" : limits.get("max").equals(Integer.MAX_VALUE) ? "{rows.least}" : "{rows.number}";
    }

    /** What a field is called in sentences, and on paper. */
    public static String vietnamese(String field) {
        return label(field, VIETNAMESE);
    }

    /** The same in English. */
    public static String english(String field) {
        return label(field, ENGLISH);
    }

    /** The same name may mean something else in another record, and has words of its own there. */
    private static String label(Object record, String field, Locale locale) {
        String own = record == null ? "" : "label." + record.getClass().getSimpleName() + "." + name(field);
        return words(locale).containsKey(own) ? words(locale).getString(own) : label(field, locale);
    }

    static String label(String field, Locale locale) {
        String name = name(field);
        return words(locale).containsKey("label." + name) ? words(locale).getString("label." + name) : name;
    }

    private static String name(String field) {
        return field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
    }

    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle("ValidationMessages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String code(ConstraintDescriptor<?> descriptor) {
        return descriptor.getAnnotation().annotationType().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@code create.request.form.title} names a Java method and its parameter; the caller only knows {@code form.title}. */
    private static String withoutMethod(ConstraintViolation<?> violation) {
        var nodes = violation.getPropertyPath().iterator();
        nodes.next();
        var field = new StringBuilder();
        String parameter = nodes.hasNext() ? nodes.next().toString() : "";
        while (nodes.hasNext()) {
            field.append(field.isEmpty() ? "" : ".").append(nodes.next());
        }
        return field.isEmpty() ? Parameters.name(violation).orElse(parameter) : field.toString();
    }

    private record Interpolation(ConstraintDescriptor<?> descriptor, Object value) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new jakarta.validation.ValidationException("only the plain context is offered");
        }
    }
}
