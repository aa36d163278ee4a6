package vn.sangkien.exchange.imports.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sangkien.shared.text.Folded;

/** Codes as people write them: in Vietnamese, or by their name. */
public record Words<E extends Enum<E>>(Map<E, String> shown) {

    public static <E extends Enum<E>> Words<E> of(Class<E> type, Function<E, String> shown) {
        return new Words<>(Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(code -> code, shown, (one, same) -> one, () -> new java.util.EnumMap<>(type))));
    }

    /** Without regard to case, accents and signs. */
    public Optional<E> read(String text) {
        String folded = Folded.of(text);
        return shown.entrySet().stream().filter(word -> folded.equals(Folded.of(word.getValue())) || folded.equals(Folded.of(word.getKey().name())))
                .map(Map.Entry::getKey).findFirst();
    }

    public List<String> all() {
        return List.copyOf(shown.values());
    }
}
