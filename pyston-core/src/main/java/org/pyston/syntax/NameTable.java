package org.pyston.syntax;

import java.util.Arrays;
import org.pyston.text.PyStr;
import org.pyston.text.UnicodeNormalizer;

/**
 * The names of one text: each distinct spelling becomes a string once, and its keyword type is found once. Open
 * addressing over the characters, without a string for the look-up.
 */
final class NameTable {

    private String[] names = new String[512];
    private String[] values = new String[512];
    private int[] hashes = new int[512];
    private int[] types = new int[512];
    private int size;

    /** The slot of a name; read it before the next look-up. */
    int lookUp(char[] chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + chars[i];
        }
        hash ^= hash >>> 15;
        int mask = names.length - 1;
        int slot = hash & mask;
        while (names[slot] != null) {
            if (hashes[slot] == hash && same(names[slot], chars, from, to)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        if (size * 2 >= names.length) {
            grow();
            return lookUp(chars, from, to);
        }
        return add(slot, hash, new String(chars, from, to - from));
    }

    String value(int slot) {
        return values[slot];
    }

    int type(int slot) {
        return types[slot];
    }

    private int add(int slot, int hash, String name) {
        names[slot] = name;
        values[slot] = normalised(name);
        hashes[slot] = hash;
        types[slot] = keyword(name);
        size++;
        return slot;
    }

    /** NFKC for names beyond ASCII (PEP 3131). */
    private static String normalised(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return UnicodeNormalizer.normalize("NFKC", PyStr.of(name)).toString();
            }
        }
        return name;
    }

    private static boolean same(String name, char[] chars, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        String[] oldNames = names;
        String[] oldValues = values;
        int[] oldHashes = hashes;
        int[] oldTypes = types;
        int n = oldNames.length * 2;
        names = new String[n];
        values = new String[n];
        hashes = Arrays.copyOf(oldHashes, n);
        types = new int[n];
        for (int i = 0; i < oldNames.length; i++) {
            if (oldNames[i] != null) {
                int slot = oldHashes[i] & n - 1;
                while (names[slot] != null) {
                    slot = slot + 1 & n - 1;
                }
                names[slot] = oldNames[i];
                values[slot] = oldValues[i];
                hashes[slot] = oldHashes[i];
                types[slot] = oldTypes[i];
            }
        }
    }

    private static int keyword(String name) {
        return switch (name) {
            case "False" -> PythonGrammar.FALSE;
            case "None" -> PythonGrammar.NONE;
            case "True" -> PythonGrammar.TRUE;
            case "and" -> PythonGrammar.AND;
            case "as" -> PythonGrammar.AS;
            case "assert" -> PythonGrammar.ASSERT;
            case "async" -> PythonGrammar.ASYNC;
            case "await" -> PythonGrammar.AWAIT;
            case "break" -> PythonGrammar.BREAK;
            case "class" -> PythonGrammar.CLASS;
            case "continue" -> PythonGrammar.CONTINUE;
            case "def" -> PythonGrammar.DEF;
            case "del" -> PythonGrammar.DEL;
            case "elif" -> PythonGrammar.ELIF;
            case "else" -> PythonGrammar.ELSE;
            case "except" -> PythonGrammar.EXCEPT;
            case "finally" -> PythonGrammar.FINALLY;
            case "for" -> PythonGrammar.FOR;
            case "from" -> PythonGrammar.FROM;
            case "global" -> PythonGrammar.GLOBAL;
            case "if" -> PythonGrammar.IF;
            case "import" -> PythonGrammar.IMPORT;
            case "in" -> PythonGrammar.IN;
            case "is" -> PythonGrammar.IS;
            case "lambda" -> PythonGrammar.LAMBDA;
            case "nonlocal" -> PythonGrammar.NONLOCAL;
            case "not" -> PythonGrammar.NOT;
            case "or" -> PythonGrammar.OR;
            case "pass" -> PythonGrammar.PASS;
            case "raise" -> PythonGrammar.RAISE;
            case "return" -> PythonGrammar.RETURN;
            case "try" -> PythonGrammar.TRY;
            case "while" -> PythonGrammar.WHILE;
            case "with" -> PythonGrammar.WITH;
            case "yield" -> PythonGrammar.YIELD;
            default -> PythonGrammar.NAME;
        };
    }
}
