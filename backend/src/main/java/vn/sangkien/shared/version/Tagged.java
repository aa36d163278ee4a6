package vn.sangkien.shared.version;

import com.fasterxml.jackson.annotation.JsonIgnore;

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
}
