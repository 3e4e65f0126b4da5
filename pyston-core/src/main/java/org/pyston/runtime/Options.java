package org.pyston.runtime;

import java.util.List;
import java.util.Map;

/**
 * How an interpreter was started: what {@code sys.flags} shows and the {@code -X} options. Immutable.
 *
 * @param inspect {@code -i}
 * @param optimize number of {@code -O}
 * @param dontWriteBytecode {@code -B}
 * @param noUserSite {@code -s}
 * @param noSite {@code -S}
 * @param ignoreEnvironment {@code -E}
 * @param isolated {@code -I}
 * @param verbose number of {@code -v}
 * @param bytesWarning number of {@code -b}
 * @param quiet {@code -q}
 * @param safePath {@code -P}
 * @param unbuffered {@code -u}
 * @param devMode {@code -X dev}
 * @param utf8Mode {@code -X utf8}
 * @param intMaxStrDigits {@code -X int_max_str_digits}
 * @param debug {@code -d}
 * @param skipFirstLine {@code -x}
 * @param warnOptions {@code -W}
 * @param xOptions {@code -X}: the value is null for an option without one
 */
public record Options(boolean inspect, boolean interactive, int optimize, boolean dontWriteBytecode, boolean noUserSite,
        boolean noSite, boolean ignoreEnvironment, boolean isolated, int verbose, int bytesWarning, boolean quiet,
        boolean safePath, boolean unbuffered, boolean devMode, boolean utf8Mode, int intMaxStrDigits, int debug,
        boolean skipFirstLine, List<String> warnOptions, Map<String, String> xOptions) {

    /** The options of an interpreter that is started without any. */
    public static final Options DEFAULT = new Options(false, false, 0, false, false, false, false, false, 0, 0, false,
            false, false, false, true, 4300, 0, false, List.of(), Map.of());

    /** The same with one {@code -X} option more; {@code value} may be null. */
    public Options withX(String name, String value) {
        Map<String, String> all = new java.util.LinkedHashMap<>(xOptions);
        all.put(name, value);
        return new Options(inspect, interactive, optimize, dontWriteBytecode, noUserSite, noSite, ignoreEnvironment,
                isolated, verbose, bytesWarning, quiet, safePath, unbuffered, devMode, utf8Mode, intMaxStrDigits,
                debug, skipFirstLine, warnOptions, java.util.Collections.unmodifiableMap(all));
    }

    /** {@code -X resume-stress}: leave and re-enter the interpreter at every resume point. */
    public boolean resumeStress() {
        return xOptions.containsKey("resume-stress");
    }
}
