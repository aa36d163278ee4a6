package vn.sangkien.account.data;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sangkien.shared.problem.Text;

/**
 * How long one kind of data is kept, in words for those whom it is about.
 *
 * @param name stable, for programs
 * @param days from the moment that {@code what} names; null for as long as the programme
 */
public record KeepingTime(String name, Text what, @Schema(nullable = true) Integer days, Text why) {
}
