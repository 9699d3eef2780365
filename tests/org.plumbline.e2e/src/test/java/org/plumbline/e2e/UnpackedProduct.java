package org.plumbline.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The product of this machine's platform as a customer has it: unpacked from its archive, with a home folder of its
 * own.
 */
record UnpackedProduct(Path folder, Path home) {

    /** What a command printed and how it ended. */
    record Outcome(int exitCode, String out, String err) {
    }

    /** Unpacks the archive into a folder whose name has a space. */
    static UnpackedProduct into(Path folder) throws IOException, InterruptedException {
        var unpacked = Files.createDirectory(folder.resolve("an unpacked product"));
        var archive = Path.of(System.getProperty("products"), "plumbline-linux.gtk.x86_64.tar.gz");
        var exitCode = new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", unpacked.toString())
                .inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new IOException("tar ended with " + exitCode);
        }
        return new UnpackedProduct(unpacked.resolve("plumbline"), Files.createDirectory(folder.resolve("home")));
    }

    /** Runs a headless command to its end. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        var out = Files.createTempFile(home, "command", ".out");
        var err = Files.createTempFile(home, "command", ".err");
        var process = command(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        var exitCode = process.waitFor();
        return new Outcome(exitCode, Files.readString(out), Files.readString(err));
    }

    /** Starts the workbench and returns at once. */
    Process open() throws IOException {
        return workbench().start();
    }

    /** Starts the workbench on a display, with a caret that does not blink, and returns at once. */
    Process open(String display) throws IOException {
        var settings = Files.createDirectories(home.resolve(".config/gtk-3.0")).resolve("settings.ini");
        Files.writeString(settings, "[Settings]\ngtk-cursor-blink=0\n");
        var builder = workbench();
        builder.environment().put("DISPLAY", display);
        builder.environment().remove("XDG_CONFIG_HOME");
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder.start();
    }

    private ProcessBuilder workbench() {
        return command().redirectErrorStream(true).redirectOutput(home.resolve("workbench.out").toFile());
    }

    /** Where the workbench keeps its data, and its log once there is something to complain about. */
    Path data() {
        return home.resolve(".plumbline/data/.metadata");
    }

    private ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(folder.resolve("plumbline").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home);
        return builder;
    }
}
