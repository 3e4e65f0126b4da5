package org.pyston.compare.twins;

/** The least that a JVM can do: what a start-up is measured against. */
public final class Hello {
    private Hello() {
    }

    /** Prints one line. */
    public static void main(String[] args) {
        System.out.println("Hello");
    }
}
