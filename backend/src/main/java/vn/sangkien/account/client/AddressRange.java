package vn.sangkien.account.client;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.sangkien.shared.web.Network;

/** One network from which a client may come: {@code 203.0.113.0/24}, {@code 2001:db8::/48}, or a single address. */
public final class AddressRange {

    private final IpSubnetFilterRule rule;

    private AddressRange(InetAddress network, int bits) {
        this.rule = new IpSubnetFilterRule(network, bits, IpFilterRuleType.ACCEPT);
    }

    /** Empty for what is none; names are never looked up. */
    public static Optional<AddressRange> of(String written) {
        String[] parts = written.split("/", -1);
        Optional<InetAddress> network = Network.address(parts[0]);
        if (network.isEmpty() || parts.length > 2 || parts.length == 2 && !parts[1].matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int longest = network.get().getAddress().length * 8;
        int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
        return bits > longest ? Optional.empty() : Optional.of(new AddressRange(network.get(), bits));
    }

    /** @param written with a space between; none at all stands for anywhere */
    static boolean admits(String written, String address) {
        List<String> ranges = Arrays.stream(written.split(" ")).filter(range -> !range.isEmpty()).toList();
        return ranges.isEmpty() || Network.address(address).filter(sender -> ranges.stream().flatMap(range -> of(range).stream()).anyMatch(range -> range.includes(sender))).isPresent();
    }

    static String written(Collection<String> ranges) {
        return String.join(" ", ranges);
    }

    private boolean includes(InetAddress sender) {
        return rule.matches(new InetSocketAddress(sender, 0));
    }
}
