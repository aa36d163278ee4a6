package vn.sangkien.exchange.imports;

/** An import came to its end. @param done rows that were taken @param refused rows that were not */
public record ListImported(long importId, long operatorId, long unitId, int done, int refused) {
}
