package org.plumbline.e2e;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Presses the keys of a display, as a person would, and counts those that are no prose. */
final class Keyboard {

    /** Milliseconds between two keys; a very fast person takes ten times as long. */
    private static final String PACE = "8";

    private final String display;
    private int strokes;

    Keyboard(String display) {
        this.display = display;
    }

    /** Presses keys one after the other, such as {@code Tab} or {@code ctrl+e}: each counts as one. */
    void press(String... keys) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("key", "--delay", PACE));
        command.addAll(List.of(keys));
        strokes += keys.length;
        run(command);
    }

    /** Types what is to be counted, a character each: shorthand, names, numbers. */
    void type(String characters) throws IOException, InterruptedException {
        strokes += characters.length();
        write(characters);
    }

    /** Types what is not counted: the sentences that make a note. */
    void write(String prose) throws IOException, InterruptedException {
        run(List.of("type", "--delay", PACE, prose));
    }

    /** How many keys were pressed beside prose. */
    int strokes() {
        return strokes;
    }

    private void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DISPLAY", display);
        int exitCode = builder.start().waitFor();
        if (exitCode != 0) {
            throw new IOException(command + " ended with " + exitCode);
        }
    }
}
