package org.pyston.modules._locale;

import org.pyston.annotations.ModuleInit;
import org.pyston.annotations.PythonConstant;
import org.pyston.annotations.PythonFunction;
import org.pyston.annotations.PythonModule;
import org.pyston.ops.ObjectCall;
import org.pyston.runtime.Errors;
import org.pyston.runtime.Frame;
import org.pyston.runtime.Names;
import org.pyston.runtime.PyException;
import org.pyston.text.PyStr;
import org.pyston.types.dict.PyDict;
import org.pyston.types.exception.PyBaseException;
import org.pyston.types.list.PyList;
import org.pyston.types.module.PyModule;
import org.pyston.types.str.PyStrInstance;
import org.pyston.types.tuple.PyTuple;

/** The module {@code _locale}. There is one locale, the C locale with UTF-8 ({@code C.UTF-8} by its long name). */
@PythonModule(value = "_locale", doc = "The core of the module locale.")
public final class LocaleModule {
    private static final String CATEGORIES = "LC_CTYPE LC_NUMERIC LC_TIME LC_COLLATE LC_MONETARY LC_MESSAGES LC_ALL";
    private static final String INFO = "CODESET=14 RADIXCHAR=65536 THOUSEP=65537 D_FMT=131113 T_FMT=131114 "
            + "D_T_FMT=131112 T_FMT_AMPM=131115 AM_STR=131110 PM_STR=131111 YESEXPR=327680 NOEXPR=327681 CRNCYSTR=262159 "
            + "DAY_1=131079 DAY_2=131080 DAY_3=131081 DAY_4=131082 DAY_5=131083 DAY_6=131084 DAY_7=131085 "
            + "ABDAY_1=131072 ABDAY_2=131073 ABDAY_3=131074 ABDAY_4=131075 ABDAY_5=131076 ABDAY_6=131077 ABDAY_7=131078 "
            + "MON_1=131098 MON_2=131099 MON_3=131100 MON_4=131101 MON_5=131102 MON_6=131103 MON_7=131104 MON_8=131105 "
            + "MON_9=131106 MON_10=131107 MON_11=131108 MON_12=131109 "
            + "ABMON_1=131086 ABMON_2=131087 ABMON_3=131088 ABMON_4=131089 ABMON_5=131090 ABMON_6=131091 ABMON_7=131092 "
            + "ABMON_8=131093 ABMON_9=131094 ABMON_10=131095 ABMON_11=131096 ABMON_12=131097";
    private static final String DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday";
    private static final String MONTHS = "January February March April May June July August September October November "
            + "December";

    private LocaleModule() {
    }

    /** The name of the locale of each category, as a program set it. */
    public static final class State {
        private final String[] names = {"C", "C", "C", "C", "C", "C"};

        /** For {@code interpreter.state}. */
        public State() {
        }
    }

    @PythonConstant("CHAR_MAX")
    static long charMax() {
        return 127;
    }

    @PythonConstant("Error")
    static Object error(Frame frame) {
        PyDict namespace = new PyDict();
        namespace.putStr(Names.MODULE, PyStr.of("locale"));
        return ObjectCall.call3(frame, org.pyston.object.PyType.TYPE, PyStr.of("Error"),
                PyTuple.of(org.pyston.types.exception.ExceptionTypes.EXCEPTION), namespace);
    }

    @ModuleInit
    static void init(Frame frame, PyModule module) {
        String[] categories = CATEGORIES.split(" ");
        for (int i = 0; i < categories.length; i++) {
            module.dict().putStr(PyStr.of(categories[i]), (long) i);
        }
        for (String entry : INFO.split(" ")) {
            int equals = entry.indexOf('=');
            module.dict().putStr(PyStr.of(entry.substring(0, equals)), Long.valueOf(entry.substring(equals + 1)));
        }
    }

    private static PyException unsupported(Frame frame, PyModule module) {
        Object type = module.dict().getStr(PyStr.of("Error"));
        return new PyException((PyBaseException) ObjectCall.call1(frame, type, PyStr.of("unsupported locale setting")));
    }

    @PythonFunction(value = "setlocale", signature = "(category, locale=None, /)", doc = "Sets or tells the locale.")
    static Object setLocale(Frame frame, PyModule module, int category, PyStr locale) {
        if (category < 0 || category > 6) {
            throw unsupported(frame, module);
        }
        State state = frame.interpreter().state(State.class);
        synchronized (state) {
            if (locale != null) {
                String name = normalized(locale.toString());
                if (name == null) {
                    throw unsupported(frame, module);
                }
                for (int i = 0; i < state.names.length; i++) {
                    if (category == 6 || category == i) {
                        state.names[i] = name;
                    }
                }
            }
            return PyStr.of(category == 6 ? all(state.names) : state.names[category]);
        }
    }

    private static String normalized(String name) {
        return switch (name) {
            case "", "C.UTF-8", "C.utf8" -> "C.UTF-8";
            case "C", "POSIX" -> "C";
            default -> name.startsWith("LC_CTYPE=") ? "C" : null;
        };
    }

    private static String all(String[] names) {
        for (String name : names) {
            if (!name.equals(names[0])) {
                String[] labels = CATEGORIES.split(" ");
                StringBuilder out = new StringBuilder();
                for (int i = 0; i < names.length; i++) {
                    out.append(i == 0 ? "" : ";").append(labels[i]).append('=').append(names[i]);
                }
                return out.toString();
            }
        }
        return names[0];
    }

    @PythonFunction(value = "localeconv", signature = "()", doc = "How numbers and money are written.")
    static Object localeConventions() {
        PyDict d = new PyDict();
        d.putStr(PyStr.of("decimal_point"), PyStr.of("."));
        for (String empty : "thousands_sep int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep positive_sign negative_sign"
                .split(" ")) {
            d.putStr(PyStr.of(empty), PyStr.EMPTY);
        }
        d.putStr(PyStr.of("grouping"), new PyList());
        d.putStr(PyStr.of("mon_grouping"), new PyList());
        for (String unknown : "int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space p_sign_posn n_sign_posn"
                .split(" ")) {
            d.putStr(PyStr.of(unknown), 127L);
        }
        return d;
    }

    @PythonFunction(value = "strcoll", signature = "(os1, os2, /)", doc = "Compares two strings.")
    static long collate(PyStr a, PyStr b) {
        return Integer.signum(a.compareTo(b));
    }

    @PythonFunction(value = "strxfrm", signature = "(string, /)", doc = "A string that compares as strcoll() does.")
    static Object transform(PyStr string) {
        return string;
    }

    @PythonFunction(value = "getencoding", signature = "()", doc = "The locale's encoding: UTF-8.")
    static String encoding() {
        return "UTF-8";
    }

    @PythonFunction(value = "nl_langinfo", signature = "(key, /)", doc = "A word or format of the locale.")
    static Object langInfo(int key) {
        if (key >= 131072 && key < 131086) {
            String day = DAYS.split(" ")[(key - 131072) % 7];
            return PyStr.of(key < 131079 ? day.substring(0, 3) : day);
        }
        if (key >= 131086 && key < 131110) {
            String month = MONTHS.split(" ")[(key - 131086) % 12];
            return PyStr.of(key < 131098 ? month.substring(0, 3) : month);
        }
        return PyStr.of(switch (key) {
            case 14 -> "UTF-8";
            case 65536 -> ".";
            case 65537 -> "";
            case 131110 -> "AM";
            case 131111 -> "PM";
            case 131112 -> "%a %b %e %H:%M:%S %Y";
            case 131113 -> "%m/%d/%y";
            case 131114 -> "%H:%M:%S";
            case 131115 -> "%I:%M:%S %p";
            case 262159 -> "-";
            case 327680 -> "^[yY]";
            case 327681 -> "^[nN]";
            default -> throw Errors.valueError("unsupported langinfo constant");
        });
    }

    @PythonFunction(value = "gettext", signature = "(msg, /)", doc = "The message itself: there are no catalogues.")
    static Object gettext(PyStr message) {
        return message;
    }

    @PythonFunction(value = "textdomain", signature = "(domain, /)", doc = "The domain of messages.")
    static Object textDomain(Object domain) {
        return PyStrInstance.isStr(domain) ? domain : PyStr.of("messages");
    }

}
