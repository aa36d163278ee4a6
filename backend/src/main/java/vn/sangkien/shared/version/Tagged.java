package vn.sangkien.shared.version;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;

/** An answer that anybody may keep and ask for again: unchanged, it is answered with 304 and no body. */
public interface Tagged {

    /** Changes whenever the answer does. */
    @JsonIgnore
    String entityTag();

    /** Whether this address will never answer anything else, so that it need not be asked for again. */
    @JsonIgnore
    default boolean immutable() {
        return false;
    }

    /** Whether it is about people: no browser keeps it on a disk, and whoever asks again brings the tag along. */
    @JsonIgnore
    default boolean personal() {
        return false;
    }

    /** Whether somebody who sends this has the answer already. A web server that packs answers marks their tags as weak. @param ifNoneMatch null for nothing */
    default boolean isAmong(String ifNoneMatch) {
        String tag = "\"" + entityTag() + "\"";
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(",")).map(String::strip).anyMatch(sent -> sent.equals(tag) || sent.equals("W/" + tag));
    }
}
