package vn.sangkien.shared.version;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An answer that anybody may keep and ask for again: unchanged, it is answered with 304 and no body. */
public interface Tagged {

    /** Changes whenever the answer does. */
    @JsonIgnore
    String entityTag();
}
