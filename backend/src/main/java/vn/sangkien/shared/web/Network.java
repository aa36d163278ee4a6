package vn.sangkien.shared.web;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Where a request comes from, each time no more exactly than what it is told for. Names are never looked up. */
public final class Network {

    private static final int KEPT_OF_4 = 3;
    private static final int KEPT_OF_16 = 6;

    private Network() {
    }

    /** In any usual writing; an IPv4 address also where it is written inside an IPv6 one. */
    public static Optional<InetAddress> address(String literal) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(literal == null ? "" : literal.replaceAll("%.*", ""));
        try {
            return bytes == null ? Optional.empty() : Optional.of(InetAddress.getByAddress(bytes));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As far as one line reaches: an IPv4 address, or the 64 bits that an IPv6 line is given. All that are no addresses are one line together. */
    public static String line(String address) {
        byte[] bytes = bytes(address);
        return bytes.length == 0 ? "unknown" : HexFormat.of().formatHex(bytes, 0, bytes.length == 4 ? 4 : 8);
    }

    /**
     * Exactly enough to tell a workplace from a foreign country, and not whose telephone it was: {@code 203.0.113.0/24} or
     * {@code 2001:db8:1:0:0:0:0:0/48}; null without an address.
     */
    public static String place(String address) {
        byte[] bytes = bytes(address);
        if (bytes.length == 0) {
            return null;
        }
        int kept = bytes.length == 4 ? KEPT_OF_4 : KEPT_OF_16;
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For people to recognise and not to find anybody by: {@code 203.0.113.*}, {@code 2001:db8:*}, or nothing. */
    public static String shortened(String address) {
        byte[] bytes = bytes(address);
        return switch (bytes.length) {
            case 0 -> "";
            case 4 -> "%d.%d.%d.*".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
            default -> "%x:%x:*".formatted((bytes[0] & 0xff) << 8 | bytes[1] & 0xff, (bytes[2] & 0xff) << 8 | bytes[3] & 0xff);
        };
    }

    private static byte[] bytes(String address) {
        return address(address).map(InetAddress::getAddress).orElseGet(() -> new byte[0]);
    }
}
