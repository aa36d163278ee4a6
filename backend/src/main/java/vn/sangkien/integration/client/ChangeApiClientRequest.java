package vn.sangkien.integration.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.sangkien.shared.text.OneScript;
import vn.sangkien.shared.text.Typed;

/**
 * @param ownerContact who answers for the other system, and how they are reached
 * @param addresses    networks from which it may call; none for anywhere
 * @param perMinute    how many requests it may send in a minute
 * @param lastDay      the last day on which it works
 */
record ChangeApiClientRequest(
        @NotBlank @Size(min = 2, max = 120) @OneScript String name,
        @NotBlank @Size(min = 3, max = 200) String ownerContact,
        @NotBlank @Size(min = 10, max = 1_000) String purpose,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 50) String> addresses,
        @NotNull @Min(1) @Max(60_000) Integer perMinute,
        @NotNull LocalDate lastDay) {

    ChangeApiClientRequest {
        name = Typed.line(name);
        ownerContact = Typed.line(ownerContact);
        purpose = Typed.lines(purpose);
        addresses = addresses == null ? null : addresses.stream().map(Typed::line).toList();
    }
}
