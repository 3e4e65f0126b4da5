package org.pyston.cli;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pyston.embed.Program;
import org.pyston.runtime.Options;
import org.pyston.runtime.TierOptions;
import org.pyston.text.HashSeed;

/** Reads the command line and the PYTHON* variables. Equivalent of CPython's {@code config_parse_cmdline} and what follows. */
final class CommandLine {
    private static final String WITH_VALUE = "cmWX";
    private static final String FLAGS = "bBdEhiIOPqRsStuvVx?";
    private static final int DEFAULT_DIGITS = 4300;
    private static final int DIGITS_THRESHOLD = 640;

    private final Map<String, String> environment;
    private final int[] counts = new int[128];
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, String> xOptions = new LinkedHashMap<>();
    private final List<String> argv = new ArrayList<>();
    private final List<String> origArgv = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private Program.Kind kind;
    private String text;
    private String answer;
    private Options options;
    private String hashSeed;

    CommandLine(Map<String, String> environment) {
        this.environment = environment;
    }

    Program.Kind kind() {
        return kind;
    }

    /** The file, the command or the module. */
    String text() {
        return text;
    }

    /** What is to be printed instead of running anything; null for nothing. */
    String answer() {
        return answer;
    }

    Options options() {
        return options;
    }

    List<String> argv() {
        return argv;
    }

    List<String> origArgv() {
        return origArgv;
    }

    /** PYTHONPATH. */
    List<String> path() {
        return path;
    }

    // ---- parsing

    void parse(String[] args) throws UsageException {
        origArgv.add(executable());
        for (String arg : args) {
            origArgv.add(arg);
        }
        int i = 0;
        while (i < args.length && kind == null && answer == null && args[i].length() > 1 && args[i].charAt(0) == '-') {
            String arg = args[i++];
            if (arg.equals("--")) {
                break;
            }
            i = arg.startsWith("--") ? longOption(args, i, arg) : cluster(args, i, arg);
        }
        program(args, i);
        finish();
    }

    private int longOption(String[] args, int next, String arg) throws UsageException {
        switch (arg) {
            case "--help":
            case "--help-all":
                answer = Help.options();
                return next;
            case "--version":
                counts['V']++;
                return next;
            case "--check-hash-based-pycs":
                return checkPycs(args, next);
            case "--help-env":
            case "--help-xoptions":
                answer = Help.options();
                return next;
            default:
                throw UsageException.usage("unknown option " + arg);
        }
    }

    private int checkPycs(String[] args, int next) throws UsageException {
        String mode = next < args.length ? args[next] : "";
        if (!mode.equals("always") && !mode.equals("never") && !mode.equals("default")) {
            throw UsageException.usage("--check-hash-based-pycs must be one of 'default', 'always', or 'never'");
        }
        xOptions.put("check-hash-based-pycs", mode);
        return next + 1;
    }

    /** Options in one word: {@code -Bsc text}. Returns where the next word begins. */
    private int cluster(String[] args, int next, String arg) throws UsageException {
        for (int p = 1; p < arg.length(); p++) {
            char c = arg.charAt(p);
            if (c == 'J') {
                throw UsageException.usage("-J is reserved for Jython");
            }
            if (WITH_VALUE.indexOf(c) >= 0) {
                boolean inWord = p + 1 < arg.length();
                if (!inWord && next >= args.length) {
                    throw UsageException.usage("Argument expected for the -" + c + " option");
                }
                value(c, inWord ? arg.substring(p + 1) : args[next]);
                return inWord ? next : next + 1;
            }
            if (FLAGS.indexOf(c) < 0) {
                throw UsageException.usage("Unknown option: -" + c);
            }
            counts[c]++;
            if (c == 'h' || c == '?') {
                answer = Help.options();
            }
        }
        return next;
    }

    private void value(char option, String value) {
        switch (option) {
            case 'c' -> {
                kind = Program.Kind.COMMAND;
                text = value + "\n";
            }
            case 'm' -> {
                kind = Program.Kind.MODULE;
                text = value;
            }
            case 'W' -> warnings.add(value);
            default -> {
                int equals = value.indexOf('=');
                xOptions.put(equals < 0 ? value : value.substring(0, equals), equals < 0 ? null : value.substring(equals + 1));
            }
        }
    }

    private void program(String[] args, int next) {
        int rest = next;
        if (kind == Program.Kind.COMMAND) {
            argv.add("-c");
        } else if (kind == Program.Kind.MODULE) {
            argv.add("-m");
        } else if (next < args.length && !args[next].equals("-")) {
            kind = Program.Kind.SCRIPT;
            text = args[next];
            argv.add(text);
            rest++;
        } else {
            argv.add(next < args.length ? "-" : "");
            rest += next < args.length ? 1 : 0;
        }
        for (int i = rest; i < args.length; i++) {
            argv.add(args[i]);
        }
        if (counts['V'] > 0 && answer == null) {
            answer = counts['V'] > 1 ? "Python 3.12.8 (Pyston) [" + System.getProperty("java.vm.name") + " "
                    + System.getProperty("java.version") + "]\n" : Help.VERSION;
        }
    }

    // ---- options

    private void finish() throws UsageException {
        boolean isolated = counts['I'] > 0;
        boolean ignore = isolated || counts['E'] > 0;
        boolean inspect = counts['i'] > 0 || variable(ignore, "PYTHONINSPECT") != null;
        if (kind == null) {
            boolean prompt = counts['i'] > 0 || answer == null && Terminal.isStandardInput();
            kind = prompt ? Program.Kind.INTERACTIVE : Program.Kind.STDIN;
        }
        boolean dev = xOptions.containsKey("dev") || variable(ignore, "PYTHONDEVMODE") != null;
        int bytesWarning = counts['b'];
        options = new Options(inspect, counts['i'] > 0, level(ignore, 'O', "PYTHONOPTIMIZE"),
                level(ignore, 'B', "PYTHONDONTWRITEBYTECODE") > 0,
                isolated || counts['s'] > 0 || variable(ignore, "PYTHONNOUSERSITE") != null, counts['S'] > 0, ignore,
                isolated, level(ignore, 'v', "PYTHONVERBOSE"), bytesWarning, counts['q'] > 0,
                isolated || counts['P'] > 0 || variable(ignore, "PYTHONSAFEPATH") != null,
                level(ignore, 'u', "PYTHONUNBUFFERED") > 0, dev, utf8Mode(ignore), digits(ignore),
                level(ignore, 'd', "PYTHONDEBUG"), counts['x'] > 0, warnOptions(ignore, dev, bytesWarning), xOptions);
        checkHashSeed(ignore);
        checkTiers();
        String pythonPath = variable(ignore, "PYTHONPATH");
        if (pythonPath != null) {
            split(pythonPath, File.pathSeparatorChar, path);
        }
    }

    /** The seed is the JVM's, read at the first hash: what this says is set before that. */
    private void checkHashSeed(boolean ignore) throws UsageException {
        String seed = variable(ignore, "PYTHONHASHSEED");
        try {
            HashSeed.parse(seed);
        } catch (IllegalArgumentException e) {
            throw UsageException.fatal("config_init_hash_seed: " + e.getMessage());
        }
        hashSeed = seed == null ? "random" : seed;
    }

    /** What the property {@code pyston.hashseed} is to be. */
    String hashSeed() {
        return hashSeed;
    }

    /** A variable; null when it is not to be looked at, unset or empty. */
    private String variable(boolean ignore, String name) {
        String value = ignore ? null : environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** How often an option was given, or the number in the variable when that is more; 1 for what is no number. */
    private int level(boolean ignore, char option, String name) {
        String value = variable(ignore, name);
        int n = 0;
        if (value != null) {
            n = number(value);
            n = n < 0 ? 1 : n;
        }
        return Math.max(counts[option], n);
    }

    /** The value of a decimal number; -1 for any other text. */
    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private List<String> warnOptions(boolean ignore, boolean dev, int bytesWarning) {
        List<String> all = new ArrayList<>();
        if (dev) {
            all.add("default");
        }
        String variable = variable(ignore, "PYTHONWARNINGS");
        if (variable != null) {
            split(variable, ',', all);
        }
        all.addAll(warnings);
        if (bytesWarning > 0) {
            all.add(bytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning");
        }
        return all;
    }

    private static void split(String text, char separator, List<String> into) {
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            into.add(text.substring(from, to));
            from = to + 1;
        }
        into.add(text.substring(from));
    }

    private boolean utf8Mode(boolean ignore) throws UsageException {
        if (xOptions.containsKey("utf8")) {
            String value = xOptions.get("utf8");
            if (value == null || value.equals("1")) {
                return true;
            }
            if (!value.equals("0")) {
                throw UsageException.fatal("preconfig_init_utf8_mode: invalid -X utf8 option value");
            }
            return false;
        }
        String value = variable(ignore, "PYTHONUTF8");
        if (value != null) {
            if (!value.equals("0") && !value.equals("1")) {
                throw UsageException.fatal("preconfig_init_utf8_mode: invalid PYTHONUTF8 environment variable value");
            }
            return value.equals("1");
        }
        String locale = environment.get("LC_ALL");
        return "C".equals(locale) || "POSIX".equals(locale);
    }

    private int digits(boolean ignore) throws UsageException {
        String value = xOptions.get("int_max_str_digits");
        String source = "-X int_max_str_digits";
        if (value == null && !xOptions.containsKey("int_max_str_digits")) {
            value = variable(ignore, "PYTHONINTMAXSTRDIGITS");
            source = "PYTHONINTMAXSTRDIGITS";
            if (value == null) {
                return DEFAULT_DIGITS;
            }
        }
        int n = value == null ? -1 : number(value);
        if (n != 0 && n < DIGITS_THRESHOLD) {
            throw UsageException.fatal("config_init_int_max_str_digits: " + source + ": invalid limit; must be >= "
                    + DIGITS_THRESHOLD + " or 0 for unlimited.");
        }
        return n;
    }

    private void checkTiers() throws UsageException {
        try {
            TierOptions.of(xOptions);
        } catch (IllegalArgumentException e) {
            throw UsageException.fatal(e.getMessage());
        }
    }

    // ---- places

    /** What {@code sys.executable} names: what the script at the head of the jar, or another launcher, says, else the jar. */
    String executable() {
        String launcher = System.getProperty("pyston.executable");
        if (launcher != null) {
            return new File(launcher).toPath().toAbsolutePath().normalize().toString();
        }
        String classPath = System.getProperty("java.class.path", "");
        return classPath.endsWith(".jar") && classPath.indexOf(File.pathSeparatorChar) < 0
                ? new File(classPath).getAbsolutePath() : "";
    }

    /** The directory of the jar, whatever links to it; without a jar that of the executable. */
    String prefix() {
        File jar = new File(System.getProperty("java.class.path", ""));
        if (jar.isFile()) {
            try {
                return jar.getCanonicalFile().getParent();
            } catch (IOException e) {
                return jar.getAbsoluteFile().getParent();
            }
        }
        String executable = executable();
        int slash = executable.lastIndexOf(File.separatorChar);
        return slash <= 0 ? System.getProperty("java.home", "") : executable.substring(0, slash);
    }
}
