package org.pyston.modules._signal;

/** Names, numbers and descriptions of the signals of Linux. */
final class SignalNames {
    /** From signal 1 on: the name without SIG, a slash, the description. */
    private static final String[] SIGNALS = {"HUP/Hangup", "INT/Interrupt", "QUIT/Quit", "ILL/Illegal instruction",
        "TRAP/Trace/breakpoint trap", "ABRT/Aborted", "BUS/Bus error", "FPE/Floating point exception", "KILL/Killed",
        "USR1/User defined signal 1", "SEGV/Segmentation fault", "USR2/User defined signal 2", "PIPE/Broken pipe",
        "ALRM/Alarm clock", "TERM/Terminated", "STKFLT/Stack fault", "CHLD/Child exited", "CONT/Continued",
        "STOP/Stopped (signal)", "TSTP/Stopped", "TTIN/Stopped (tty input)", "TTOU/Stopped (tty output)",
        "URG/Urgent I/O condition", "XCPU/CPU time limit exceeded", "XFSZ/File size limit exceeded",
        "VTALRM/Virtual timer expired", "PROF/Profiling timer expired", "WINCH/Window changed", "IO/I/O possible",
        "PWR/Power failure", "SYS/Bad system call"};

    private SignalNames() {
    }

    /** The number of the last signal with a name. */
    static int last() {
        return SIGNALS.length;
    }

    /** The name without SIG; null for none. */
    static String name(int signum) {
        if (signum < 1 || signum > SIGNALS.length) {
            return null;
        }
        String entry = SIGNALS[signum - 1];
        return entry.substring(0, entry.indexOf('/'));
    }

    /** The description; null for none. */
    static String description(int signum) {
        if (signum < 1 || signum > SIGNALS.length) {
            return null;
        }
        String entry = SIGNALS[signum - 1];
        return entry.substring(entry.indexOf('/') + 1);
    }
}
