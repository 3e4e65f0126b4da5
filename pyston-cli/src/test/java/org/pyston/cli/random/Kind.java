package org.pyston.cli.random;

/** The types that values are meant to have; a few are of another type than they are meant to. */
enum Kind {
    INT("i"), FLOAT("f"), BOOL("b"), STR("s"), LIST("l"), TUPLE("t"), DICT("d"), SET("z"), OBJECT("o");

    /** What names of variables begin with. */
    final String letter;

    Kind(String letter) {
        this.letter = letter;
    }
}
