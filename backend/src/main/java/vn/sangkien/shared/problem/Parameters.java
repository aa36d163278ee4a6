package vn.sangkien.shared.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** What the parameter of a resource's method is to its caller, who knows nothing of the method: a value in the address or a header, or the whole content. */
final class Parameters {

    private Parameters() {
    }

    /** Whether the content itself breaks a rule, not a field in it: there is none. */
    static boolean content(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        Path.Node method = nodes.next();
        Path.Node parameter = nodes.hasNext() ? nodes.next() : null;
        return method.getKind() == ElementKind.METHOD && parameter != null && parameter.getKind() == ElementKind.PARAMETER && !nodes.hasNext()
                && name(violation).isEmpty();
    }

    /** As the caller writes it; empty for the content. */
    static Optional<String> name(ConstraintViolation<?> violation) {
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        var method = nodes.next().as(Path.MethodNode.class);
        int place = nodes.next().as(Path.ParameterNode.class).getParameterIndex();
        Class<?>[] types = method.getParameterTypes().toArray(Class[]::new);
        // The framework calls a class of its own, which has none of the annotations.
        return Stream.<Class<?>>iterate(violation.getRootBeanClass(), above -> above != Object.class, Class::getSuperclass)
                .flatMap(declaring -> annotations(declaring, method.getName(), types, place)).flatMap(annotation -> named(annotation).stream()).findFirst();
    }

    private static Stream<Annotation> annotations(Class<?> declaring, String method, Class<?>[] types, int place) {
        try {
            return Stream.of(declaring.getDeclaredMethod(method, types).getParameterAnnotations()[place]);
        } catch (NoSuchMethodException elsewhere) {
            return Stream.empty();
        }
    }

    private static Optional<String> named(Annotation annotation) {
        return annotation instanceof QueryParam query ? Optional.of(query.value())
                : annotation instanceof PathParam path ? Optional.of(path.value())
                : annotation instanceof HeaderParam header ? Optional.of(header.value())
                : annotation instanceof CookieParam cookie ? Optional.of(cookie.value()) : Optional.empty();
    }
}
