package vn.sangkien.account.client;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a client may be allowed. A token carries the words; they are what endpoints ask for. */
public enum ClientScope {
    IDEAS_WRITE(ClientScope.WRITE_IDEAS), IDEAS_READ(ClientScope.READ_IDEAS), UNITS_READ(ClientScope.READ_UNITS), STANDINGS_READ(ClientScope.READ_STANDINGS);

    public static final String WRITE_IDEAS = "ideas:write";
    public static final String READ_IDEAS = "ideas:read";
    public static final String READ_UNITS = "units:read";
    public static final String READ_STANDINGS = "standings:read";

    private final String word;

    ClientScope(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Optional<ClientScope> of(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }

    /** From what {@link #written} gives; words that are none any more are left out. */
    public static Set<ClientScope> read(String words) {
        var scopes = EnumSet.noneOf(ClientScope.class);
        Arrays.stream(words.split(" ")).flatMap(word -> of(word).stream()).forEach(scopes::add);
        return scopes;
    }

    public static String written(Collection<ClientScope> scopes) {
        return scopes.stream().sorted().map(ClientScope::word).collect(Collectors.joining(" "));
    }
}
