package org.pyston.modules._random;

import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;

/** Unpredictable numbers. */
final class Entropy {
    private Entropy() {
    }

    /** From the operating system's device where there is one: the JDK's generator loads hundreds of classes first. */
    static int[] words(int count) {
        byte[] bytes = new byte[4 * count];
        try (DataInputStream device = new DataInputStream(new FileInputStream("/dev/urandom"))) {
            device.readFully(bytes);
        } catch (IOException e) {
            new SecureRandom().nextBytes(bytes);
        }
        int[] words = new int[count];
        for (int i = 0; i < bytes.length; i++) {
            words[i / 4] = words[i / 4] << 8 | bytes[i] & 255;
        }
        return words;
    }
}
