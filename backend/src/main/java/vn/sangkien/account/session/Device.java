package vn.sangkien.account.session;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sangkien.shared.web.Network;

/**
 * What a session was begun on, as far as its owner needs it to recognise it; each null when it is not known.
 *
 * @param network shortened, so that it tells roughly where and not which line
 */
public record Device(String browser, String system, String network) {

    public static final Device UNKNOWN = new Device(null, null, null);

    /** The first that fits: most browsers also claim to be others. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Zalo", "Zalo");
        BROWSERS.put("coc_coc", "Cốc Cốc");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("OPT/", "Opera");
        BROWSERS.put("FBAN", "Facebook");
        BROWSERS.put("FBAV", "Facebook");
        BROWSERS.put("UCBrowser", "UC Browser");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Macintosh", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    public static Device of(String userAgent, String address) {
        String network = Network.shortened(address);
        return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent), network.isEmpty() ? null : network);
    }

    private static String first(Map<String, String> names, String userAgent) {
        return userAgent == null ? null
                : names.entrySet().stream().filter(name -> userAgent.contains(name.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
