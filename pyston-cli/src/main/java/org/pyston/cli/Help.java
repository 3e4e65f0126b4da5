package org.pyston.cli;

/** The texts of {@code -h} and {@code -V}. */
final class Help {
    static final String USAGE = "usage: pyston [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";
    static final String VERSION = "Python 3.12.8\n";

    private Help() {
    }

    static String options() {
        return USAGE + """
            Runs a Python program: a file, the text after -c, the library module after -m, or standard input.
            -b     : warn of str(bytes) and of comparing bytes with str; -bb: make it an error
            -B     : write no .pyc files (PYTHONDONTWRITEBYTECODE)
            -c cmd : the program is this text; ends the options
            -E     : look at no PYTHON* variables
            -h     : this text (also -? and --help)
            -i     : go on interactively after the program (PYTHONINSPECT)
            -I     : keep the user's settings out: -E, -P and -s
            -m mod : the program is this module; ends the options
            -O     : leave out assertions; -OO: and docstrings (PYTHONOPTIMIZE)
            -P     : do not begin sys.path with the program's directory (PYTHONSAFEPATH)
            -q     : no banner in interactive mode
            -s     : no user site directory (PYTHONNOUSERSITE)
            -S     : do not import site
            -u     : unbuffered standard output (PYTHONUNBUFFERED)
            -v     : tell of imports (PYTHONVERBOSE)
            -V     : the version (also --version)
            -W arg : how to treat warnings, action:message:category:module:line (PYTHONWARNINGS)
            -x     : skip the first line of the file
            -X opt : an option of the implementation: dev, utf8, int_max_str_digits=N, pycache_prefix=DIR, resume-stress ...
            file   : the program
            -      : the program comes from standard input (the default)
            arg    : what the program finds in sys.argv[1:]
            """;
    }
}
