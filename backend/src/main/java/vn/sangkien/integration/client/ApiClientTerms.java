package vn.sangkien.integration.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sangkien.account.client.AddressRange;
import vn.sangkien.account.client.ClientTerms;
import vn.sangkien.shared.problem.InvalidFieldsException;
import vn.sangkien.shared.problem.Violation;
import vn.sangkien.shared.time.Time;

/** What may be agreed with a client. */
final class ApiClientTerms {

    private static final int MOST_DAYS = 366;

    private ApiClientTerms() {
    }

    /** @throws InvalidFieldsException for days that are over or too far, and for what is no network */
    static ClientTerms agreed(ChangeApiClientRequest request, LocalDate today) {
        var wrong = new ArrayList<Violation>();
        if (request.lastDay().isBefore(today)) {
            wrong.add(new Violation("lastDay", "past", "Ngày cuối được dùng: không được trước hôm nay, " + Time.shown(today) + ".", "Last day: not before today."));
        } else if (request.lastDay().isAfter(today.plusDays(MOST_DAYS))) {
            wrong.add(new Violation("lastDay", "range", "Ngày cuối được dùng: nhiều nhất một năm kể từ hôm nay.", "Last day: a year from today at most."));
        }
        List<String> addresses = request.addresses();
        for (int i = 0; i < addresses.size(); i++) {
            if (AddressRange.of(addresses.get(i)).isEmpty()) {
                wrong.add(new Violation("addresses[" + i + "]", "network", "Địa chỉ mạng \"" + addresses.get(i) + "\": phải là một địa chỉ IP hoặc một dải, ví dụ 203.0.113.0/24 hoặc 2001:db8::/48.",
                        "Network address \"" + addresses.get(i) + "\": must be an IP address or a network such as 203.0.113.0/24 or 2001:db8::/48."));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFieldsException(wrong);
        }
        Instant end = request.lastDay().plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        return new ClientTerms(request.name(), request.ownerContact(), request.purpose(), addresses, request.perMinute(), end);
    }
}
