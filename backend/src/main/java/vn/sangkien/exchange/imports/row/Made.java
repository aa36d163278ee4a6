package vn.sangkien.exchange.imports.row;

import java.time.LocalDate;
import vn.sangkien.audit.AuditEntry;
import vn.sangkien.exchange.imports.row.ImportKeys.Known;

/**
 * What is kept of a row that was taken.
 *
 * @param known what became of it
 * @param proof null where nobody has to agree
 * @param told  to the audit; null where that is told elsewhere
 */
public record Made(int row, String externalId, Known known, Proof proof, AuditEntry told) {

    /** @param reference number of the paper on which somebody agreed @param on the day */
    public record Proof(String reference, LocalDate on) {
    }
}
