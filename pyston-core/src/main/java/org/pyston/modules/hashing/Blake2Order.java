package org.pyston.modules.hashing;

import java.util.List;

/** In which order the rounds of BLAKE2 take the words of a block, as hexadecimal digits. Source: RFC 7693, 2.7. */
final class Blake2Order {
    static final List<String> ROUNDS = List.of("0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194",
            "7931dcbe265a40f8", "905724afe1bc683d", "2c6a0b834d75fe19", "c51fed4a0763928b",
            "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0");

    private Blake2Order() {
    }
}
