package vn.sangkien.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Players ask for a video piece by piece; what is no clear wish gets the whole file. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99, bytes 0-99/1000", "bytes=900-, bytes 900-999/1000", "bytes=-100, bytes 900-999/1000", "bytes=0-, bytes 0-999/1000",
        "bytes=999-999, bytes 999-999/1000", "bytes=900-5000, bytes 900-999/1000", "bytes=-5000, bytes 0-999/1000",
        "bytes=1000-, bytes */1000", "bytes=5000-6000, bytes */1000", "bytes=-0, bytes */1000",
        "bytes=5-2, bytes 0-999/1000", "'bytes=0-1,5-6', bytes 0-999/1000", "lines=0-1, bytes 0-999/1000", "bytes=-, bytes 0-999/1000", "bytes=9999999999999999-, bytes 0-999/1000",
        "'', bytes 0-999/1000"})
    void whatIsAskedForOfAThousandBytes(String header, String answered) {
        assertThat(ByteRange.of(header, 1000).of(1000)).isEqualTo(answered);
    }
}
